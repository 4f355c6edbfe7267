using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Meetings;

namespace SystemicPlatform.Meetings.Features.Links;

/// <summary>A meeting as somebody of the family sees it who came by a link: a kind and a time; no name, no place, no words.</summary>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Open">True while the link takes what it is for.</param>
internal sealed record LinkedMeeting(MeetingKind Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, MeetingStatus Status, bool Open)
{
    internal static LinkedMeeting From(Meeting meeting, bool open) => new(meeting.Kind, meeting.StartsAt, meeting.EndsAt, meeting.Status, open);
}
