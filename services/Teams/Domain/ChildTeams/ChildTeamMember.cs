using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Teams.Domain.ChildTeams;

/// <summary>
/// Someone's time in a child's team. Never deleted: the team can be seen as it was on any day. Exactly one of the
/// three ids is set.
/// </summary>
internal sealed class ChildTeamMember : Entity
{
    /// <summary>Why the membership ended when its one meeting was cancelled.</summary>
    public const string MeetingCancelled = "meetingCancelled";

    private ChildTeamMember()
    {
    }

    public Guid TeamId { get; private set; }

    public Guid? ProfessionalId { get; private set; }

    public Guid? PersonId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public TeamRole Role { get; private set; }

    public MembershipKind Kind { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>The one meeting that they are there for; null for a period.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>First moment without access, for a member of one meeting: its end. Null: the end of the last day.</summary>
    public DateTimeOffset? AccessUntil { get; private set; }

    /// <summary>What the child and family are told: why this person is there (A0-06); null where the role says it.</summary>
    [Personal]
    public string? WhyPresent { get; private set; }

    /// <summary>Why the membership was ended; null while nobody has ended it.</summary>
    [Personal]
    public string? EndReason { get; private set; }

    /// <summary>The access grant that follows this membership; null while the member has no token subject.</summary>
    public Guid? GrantId { get; private set; }

    /// <summary>True when the membership was ended before it began: it never was.</summary>
    public bool IsCalledOff => To < From;

    public bool IsOn(DateOnly day) => From <= day && (To is not { } last || day <= last);

    public bool Overlaps(DateOnly from, DateOnly? to) =>
        !IsCalledOff && (To is not { } mine || from <= mine) && (to is not { } theirs || From <= theirs);

    public void GrantedBy(Guid? grantId) => GrantId = grantId;

    /// <summary>True while the membership stands or falls with that meeting: nobody has ended it for another reason.</summary>
    public bool IsInvitedTo(Guid meetingId) => MeetingId == meetingId && EndReason is null or MeetingCancelled;

    public bool IsSameAs(ChildTeamMember other) =>
        (ProfessionalId, PersonId, OrganisationId) == (other.ProfessionalId, other.PersonId, other.OrganisationId);

    internal static ChildTeamMember Professional(Guid teamId, Guid professionalId, NewMember member) =>
        Of(teamId, member, professionalId: professionalId);

    internal static ChildTeamMember Person(Guid teamId, Guid personId, NewMember member) => Of(teamId, member, personId: personId);

    internal static ChildTeamMember Organisation(Guid teamId, Guid organisationId, NewMember member) =>
        Of(teamId, member, organisationId: organisationId);

    internal void FollowMeeting(DateTimeOffset endsAt)
    {
        EndOrCallOff(HelsinkiTime.DayOf(endsAt), "");
        (AccessUntil, EndReason) = (endsAt, null);
    }

    internal void SendAway(DateTimeOffset at)
    {
        EndOrCallOff(HelsinkiTime.DayOf(at), MeetingCancelled);
        AccessUntil = at;
    }

    private static ChildTeamMember Of(
        Guid teamId, NewMember member, Guid? professionalId = null, Guid? personId = null, Guid? organisationId = null) => new()
        {
            TeamId = teamId,
            ProfessionalId = professionalId,
            PersonId = personId,
            OrganisationId = organisationId,
            MeetingId = member.MeetingId,
            AccessUntil = member.AccessUntil,
            Role = member.Role,
            Kind = member.Kind,
            From = member.From,
            To = member.To,
            WhyPresent = member.WhyPresent,
        };

    internal void End(DateOnly on, string reason) => (To, EndReason) = (on, reason);

    /// <summary>Ends the membership, or calls it off when it would begin later: its last day is then the one before its first.</summary>
    internal void EndOrCallOff(DateOnly on, string reason) => End(on < From ? From.AddDays(-1) : on, reason);
}
