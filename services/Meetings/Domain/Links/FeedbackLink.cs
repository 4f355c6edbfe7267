using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Domain.Links;

/// <summary>
/// By this somebody of the family says what a meeting was like, after it (A3-10). It can be handed over at the meeting: it
/// takes an answer once the meeting has been held.
/// </summary>
internal sealed class FeedbackLink : FamilyLink
{
    private FeedbackLink()
    {
    }

    /// <summary>A new link and its secret, which is shown this once.</summary>
    /// <exception cref="RuleViolation">Those of <see cref="Meeting.EnsureComing"/> and <see cref="FamilyLink.Belong"/>.</exception>
    internal static (FeedbackLink Link, string Token) For(Meeting meeting, Participant participant, DateTimeOffset now)
    {
        if (meeting.Status != MeetingStatus.Held)
        {
            meeting.EnsureComing();
        }

        var link = new FeedbackLink();
        return (link, link.Belong(meeting, participant, now));
    }
}
