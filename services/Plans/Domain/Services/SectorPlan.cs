using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Services;

/// <summary>
/// The plan of one sector, such as a learning plan, or its statement or follow-up. It stays with its owner: here is where to find it,
/// from when it is and what it says in short, beside the joint plan and never part of it.
/// </summary>
internal sealed class SectorPlan : SharedRow
{
    private SectorPlan()
    {
    }

    internal SectorPlan(Guid childId, Party owner, string subject, string by) =>
        (ChildId, Owner, OrganisationId, KeptBy, ContributedBy) = (childId, owner, owner.Kind is PartyKind.Partner ? owner.Id : null, subject, by);

    /// <summary>Whose plan.</summary>
    public Party Owner { get; private set; } = null!;

    /// <summary>The partner that contributed it; null for the area's own.</summary>
    public Guid? OrganisationId { get; private set; }

    public SectorPlanFacts Facts { get; private set; } = null!;

    /// <summary>Rises with every change.</summary>
    public int Version { get; private set; }

    /// <summary>Name of who contributed it.</summary>
    [Personal]
    public string ContributedBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset ContributedAt { get; private set; }

    /// <summary>Says it, at first or anew.</summary>
    /// <exception cref="RuleViolation"><c>made_in_future</c>.</exception>
    internal void Say(SectorPlanFacts facts, Audience audience, DateOnly today, DateTimeOffset now)
    {
        if (facts.MadeOn > today)
        {
            throw new RuleViolation("made_in_future", "A plan is contributed when it has been made.");
        }

        (Facts, Version, ContributedAt) = (facts, Version + 1, now);
        // Whose plan it is sees it whatever else is said.
        ShowTo(OrganisationId is { } own ? audience with { OrganisationIds = [.. (audience.OrganisationIds ?? []).Append(own).Distinct()] } : audience);
    }

    /// <summary>True when the viewer may change it: who contributed it, or anyone of that partner.</summary>
    internal bool IsOf(Viewer viewer) =>
        KeptBy == viewer.Subject || (OrganisationId is { } own ? viewer.Kind is ViewerKind.Organisation && viewer.Id == own : viewer.Kind is ViewerKind.Worker);
}

/// <summary>What is said of a sector's plan.</summary>
/// <param name="Kind">A plan, a statement or a follow-up.</param>
/// <param name="Title">What it is called.</param>
/// <param name="MadeOn">From when it is.</param>
/// <param name="Summary">What it says in short, as its owner wants the network to know it.</param>
/// <param name="Reference">Where it is kept, e.g. a record number in the owner's own system.</param>
/// <param name="ReviewOn">When its owner looks at it again.</param>
internal sealed record SectorPlanFacts(
    SectorPlanKind Kind, [property: Personal] string Title, DateOnly MadeOn, [property: Personal] string? Summary = null,
    [property: Personal] string? Reference = null, DateOnly? ReviewOn = null);

/// <summary>What a sector contributes.</summary>
internal enum SectorPlanKind
{
    Plan,
    Statement,
    FollowUp,
}
