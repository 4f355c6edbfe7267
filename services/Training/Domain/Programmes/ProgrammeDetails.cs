using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Training.Domain.Programmes;

/// <summary>What a programme is; texts without surrounding blanks.</summary>
internal sealed record ProgrammeDetails(
    string Title, ProgrammeKind Kind, string? Topic, string? Description, IReadOnlyList<TeamRole> TargetRoles,
    IReadOnlyList<Sector> Sectors, IReadOnlyList<ActingRole> QualifiesFor, int? ValidityMonths, CompletionRule Completion);
