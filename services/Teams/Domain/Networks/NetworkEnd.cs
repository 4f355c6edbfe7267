namespace SystemicPlatform.Teams.Domain.Networks;

/// <summary>One end of a relation: a child of the register, or a person.</summary>
internal readonly record struct NetworkEnd(Guid Id, bool IsChild);
