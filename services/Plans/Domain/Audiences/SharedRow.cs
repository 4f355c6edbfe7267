using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Domain.Audiences;

/// <summary>A row about a child that not everyone in the network need see. Reads go through <see cref="ViewerFilter"/>.</summary>
internal abstract class SharedRow : Entity
{
    public Guid ChildId { get; protected set; }

    public bool ForEveryone { get; private set; }

    public bool ForChild { get; private set; }

    public bool ForWorkers { get; private set; }

    public IReadOnlyList<Guid> PersonIds { get; private set; } = [];

    public IReadOnlyList<Guid> OrganisationIds { get; private set; } = [];

    /// <summary>Token subject of who keeps it and sees it whatever the audience.</summary>
    public string? KeptBy { get; protected set; }

    internal Audience Audience => new(ForEveryone, ForChild, ForWorkers, PersonIds, OrganisationIds);

    protected internal void ShowTo(Audience audience) => (ForEveryone, ForChild, ForWorkers, PersonIds, OrganisationIds) =
        (audience.Everyone, audience.Child, audience.Workers, [.. audience.PersonIds ?? []], [.. audience.OrganisationIds ?? []]);
}
