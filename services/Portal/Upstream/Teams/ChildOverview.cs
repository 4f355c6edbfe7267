namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>A child's page today; a part that is null is not there or not this person's to see.</summary>
public sealed record ChildOverview(
    ChildRecord Child, IReadOnlyList<OpenRelationship> ClientRelationships, ChildTeam? Team, IReadOnlyList<Referral>? Referrals,
    IReadOnlyList<ClockNotification>? Clock, Network? Network, IReadOnlyList<string> May);

public sealed record ChildRecord(
    Guid Id, string GivenName, string FamilyName, DateOnly? BirthDate, DateOnly? DeceasedOn, string ContactLanguage, bool InterpreterNeeded,
    bool NonDisclosureForSafety);

public sealed record OpenRelationship(Guid Id, string ServiceLine, bool SpecialSupport, DateOnly OpenedOn);

public sealed record ChildTeam(Guid Id, DateOnly FormedOn, IReadOnlyList<ChildTeamMember> Members);

/// <summary>Who is in the team, as what and why; where no reason is given the role says it.</summary>
public sealed record ChildTeamMember(
    Guid Id, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId, string? GivenName, string? FamilyName, string? OrganisationName,
    string Role, string Kind, DateOnly From, DateOnly? To, string? WhyPresent)
{
    public string Name => string.Join(' ', new[] { GivenName, FamilyName }.Where(part => part is not null)) is { Length: > 0 } name ? name : OrganisationName ?? "";
}

/// <summary>A systemic team that the child is with.</summary>
public sealed record Referral(Guid Id, Guid TeamId, string? TeamName, DateOnly From);

/// <summary>A notification of which something is still due.</summary>
public sealed record ClockNotification(
    Guid Id, DateOnly ReceivedOn, string Kind, DateOnly AssessmentStartBy, DateOnly AssessmentDueByRolled, string State, string? NextDuty, DateOnly? NextDueOn);

/// <summary>The persons around the child.</summary>
public sealed record Network(IReadOnlyList<NetworkPerson> Persons, IReadOnlyList<NetworkChild> Children, IReadOnlyList<NetworkRelation> Relations);

public sealed record NetworkPerson(Guid Id, string? GivenName, string? FamilyName, DateOnly? DeceasedOn, bool NonDisclosureForSafety);

public sealed record NetworkChild(Guid Id, string GivenName, string FamilyName);

/// <summary>Seen from <c>From</c>; <c>Inverse</c> is the same from the other end.</summary>
public sealed record NetworkRelation(Guid Id, Guid From, Guid To, string Kind, string Inverse, bool ParentalResponsibility, int? LivesWithShare);
