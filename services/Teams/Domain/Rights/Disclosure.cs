using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Rights;

/// <summary>On what a disclosure rests.</summary>
internal enum DisclosureBasis
{
    /// <summary>A provision of law, which the entry names.</summary>
    LegalProvision,

    /// <summary>A permission of the client.</summary>
    Consent,
}

/// <summary>What went out (L-20).</summary>
/// <param name="What">Which data or documents.</param>
/// <param name="DocumentIds">The documents by id, where they have one here.</param>
/// <param name="ServiceLine">The service task whose data it is.</param>
/// <param name="On">The day.</param>
/// <param name="RecipientName">Who got it.</param>
/// <param name="RecipientTitle">In what position.</param>
/// <param name="RecipientOrganisation">Of which organisation.</param>
/// <param name="OrganisationId">The same in the partner register, where it is there.</param>
/// <param name="Basis">Law or consent.</param>
/// <param name="Provision">The provision of law.</param>
/// <param name="PermissionId">The permission.</param>
/// <param name="Purpose">What for.</param>
/// <param name="DespiteProhibitionBecause">Why the law demands it although the client forbids it.</param>
internal sealed record DisclosureFacts(
    string What, IReadOnlyList<Guid> DocumentIds, ServiceLine ServiceLine, DateOnly On,
    string RecipientName, string RecipientTitle, string RecipientOrganisation, Guid? OrganisationId,
    DisclosureBasis Basis, string? Provision, Guid? PermissionId, string Purpose, string? DespiteProhibitionBecause);

/// <summary>An entry of what was disclosed of a child, with all that L-20 asks. Never changed.</summary>
internal sealed class Disclosure : Entity
{
    private Disclosure()
    {
    }

    public Guid ChildId { get; private set; }

    [Personal]
    public string What { get; private set; } = "";

    public IReadOnlyList<Guid> DocumentIds { get; private set; } = [];

    public ServiceLine ServiceLine { get; private set; }

    public DateOnly On { get; private set; }

    [Personal]
    public string RecipientName { get; private set; } = "";

    public string RecipientTitle { get; private set; } = "";

    public string RecipientOrganisation { get; private set; } = "";

    public Guid? OrganisationId { get; private set; }

    public DisclosureBasis Basis { get; private set; }

    public string? Provision { get; private set; }

    public Guid? PermissionId { get; private set; }

    [Personal]
    public string Purpose { get; private set; } = "";

    [Personal]
    public string? DespiteProhibitionBecause { get; private set; }

    /// <summary>Name of who disclosed it.</summary>
    [Personal]
    public string DisclosedBy { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Writes it down, unless it should not have gone out.</summary>
    public static Disclosure Record(
        Guid childId, DisclosureFacts facts, DisclosurePermission? permission, IReadOnlyList<DisclosureProhibition> inForce,
        (string Subject, string Name) by, DateTimeOffset now)
    {
        DisclosureRules.Demand(facts, permission, inForce, now);
        return Of(childId, facts, by, now);
    }

    /// <summary>Writes down what the platform itself showed to a partner: it went out, whatever else holds.</summary>
    public static Disclosure Shown(Guid childId, DisclosureFacts facts, string service, DateTimeOffset at) =>
        Of(childId, facts, (service, ShownToPartner.By), at);

    private static Disclosure Of(Guid childId, DisclosureFacts facts, (string Subject, string Name) by, DateTimeOffset now) => new()
    {
        ChildId = childId,
        What = facts.What,
        DocumentIds = [.. facts.DocumentIds.Distinct()],
        ServiceLine = facts.ServiceLine,
        On = facts.On,
        RecipientName = facts.RecipientName,
        RecipientTitle = facts.RecipientTitle,
        RecipientOrganisation = facts.RecipientOrganisation,
        OrganisationId = facts.OrganisationId,
        Basis = facts.Basis,
        Provision = facts.Provision,
        PermissionId = facts.PermissionId,
        Purpose = facts.Purpose,
        DespiteProhibitionBecause = facts.DespiteProhibitionBecause,
        DisclosedBy = by.Name,
        Subject = by.Subject,
        RecordedAt = now,
    };
}
