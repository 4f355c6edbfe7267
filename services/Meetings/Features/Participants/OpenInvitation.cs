using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>An invitation as somebody sees it who came by a link: a kind, a time and their own answer; no name, no place.</summary>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Answer">The reader's own answer so far.</param>
/// <param name="Open">True while an answer is taken.</param>
internal sealed record OpenInvitation(
    MeetingKind Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, MeetingStatus Status, InvitationAnswer Answer, bool Open)
{
    internal static OpenInvitation From(Meeting meeting, Participant participant, DateTimeOffset now) => new(
        meeting.Kind, meeting.StartsAt, meeting.EndsAt, meeting.Status, participant.Answer, meeting.IsComing && now < meeting.StartsAt);

    /// <summary>The meeting behind the link, and who holds it.</summary>
    /// <exception cref="Problem">404: the holder does not belong to the meeting any more.</exception>
    internal static async Task<(MeetingRoster Roster, Participant Holder)> BehindAsync(InvitationLink link, MeetingsDb db, CancellationToken ct)
    {
        var roster = await MeetingRoster.ReadAsync(db, link.MeetingId, ct);
        return (roster, roster.Everyone.FirstOrDefault(row => row.Key == link.ParticipantId) ?? throw new Problem(Problems.NotFound));
    }
}
