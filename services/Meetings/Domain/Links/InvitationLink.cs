using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Links;

/// <summary>
/// By this one participant says, without an account, whether they come to this one meeting, and nothing else. They may
/// change their mind until it begins. It ends with the meeting, is taken back with the invitation, and a newer one replaces it.
/// </summary>
internal sealed class InvitationLink : Entity, IOpenedByLink
{
    // A meeting that is put off takes its links along; one put off for longer asks everybody anew.
    private const int DaysAfterwards = 30;

    private InvitationLink()
    {
    }

    public Guid MeetingId { get; private set; }

    /// <summary>What clients call the participant; stays the same when a member gets a row.</summary>
    public Guid ParticipantId { get; private set; }

    public byte[] TokenHash { get; private set; } = [];

    /// <summary>UTC: after this the link leads nowhere.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>UTC; set = was taken back.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>A new link and its secret, which is shown this once.</summary>
    internal static (InvitationLink Link, string Token) For(Meeting meeting, Participant participant)
    {
        var (token, hash) = LinkToken.New();
        return (new InvitationLink
        {
            MeetingId = meeting.Id,
            ParticipantId = participant.Key,
            TokenHash = hash,
            ExpiresAt = meeting.EndsAt.AddDays(DaysAfterwards),
        }, token);
    }

    public bool OpensAt(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;

    /// <summary>Takes the link back.</summary>
    internal void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
