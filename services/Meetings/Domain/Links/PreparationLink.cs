using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Domain.Links;

/// <summary>By this somebody of the family says what they wish of a meeting, before it (A1-05).</summary>
internal sealed class PreparationLink : FamilyLink
{
    private PreparationLink()
    {
    }

    /// <summary>A new link and its secret, which is shown this once.</summary>
    /// <exception cref="RuleViolation">Those of <see cref="Meeting.EnsureAnswers"/> and <see cref="FamilyLink.Belong"/>.</exception>
    internal static (PreparationLink Link, string Token) For(Meeting meeting, Participant participant, DateTimeOffset now)
    {
        meeting.EnsureAnswers(participant, now);
        var link = new PreparationLink();
        return (link, link.Belong(meeting, participant, now));
    }
}
