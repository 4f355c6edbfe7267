using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Links;

/// <summary>
/// By this one person of the family says, without an account, one thing about one meeting, once. Nothing that was said
/// before is shown by it: a link that went astray tells its finder a kind and a time.
/// </summary>
internal abstract class FamilyLink : Entity, IOpenedByLink
{
    // From the meeting, or from a later day on which the link is made. A meeting that is put off takes its links along; one put off for longer asks everybody anew.
    private const int DaysAfterwards = 30;

    public Guid MeetingId { get; private set; }

    /// <summary>What clients call the participant; stays the same when a member gets a row.</summary>
    public Guid ParticipantId { get; private set; }

    /// <summary>In whose name what comes by the link is kept.</summary>
    public Guid PersonId { get; private set; }

    public byte[] TokenHash { get; private set; } = [];

    /// <summary>UTC: after this the link leads nowhere.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>UTC; set = has served its purpose.</summary>
    public DateTimeOffset? SpentAt { get; private set; }

    /// <summary>UTC; set = was taken back.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    public bool OpensAt(DateTimeOffset now) => RevokedAt is null && SpentAt is null && now < ExpiresAt;

    /// <summary>Takes the link back.</summary>
    internal void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    /// <summary>It has served its purpose.</summary>
    internal void Spend(DateTimeOffset now) => SpentAt = now;

    /// <summary>Makes the link this person's; its secret is shown this once.</summary>
    /// <exception cref="RuleViolation">
    /// <c>not_of_family</c>: for workers, partners and experts there are other ways; <c>not_one_childs</c>: a meeting about several
    /// children is no family's.
    /// </exception>
    protected string Belong(Meeting meeting, Participant participant, DateTimeOffset now)
    {
        participant.EnsureIn();
        if (participant.PersonId is not { } personId || !PresenceRules.IsOfFamily(participant.Role))
        {
            throw new RuleViolation("not_of_family", "Only the family prepares and gives feedback by a personal link.");
        }

        if (meeting.ChildId is null)
        {
            throw new RuleViolation("not_one_childs", "A meeting about several children is no family's.");
        }

        (MeetingId, ParticipantId, PersonId) = (meeting.Id, participant.Key, personId);
        ExpiresAt = (meeting.EndsAt > now ? meeting.EndsAt : now).AddDays(DaysAfterwards);
        (var token, TokenHash) = LinkToken.New();
        return token;
    }
}
