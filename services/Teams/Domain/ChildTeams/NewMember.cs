using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Domain.Meetings;

namespace SystemicPlatform.Teams.Domain.ChildTeams;

/// <summary>What is said of someone who joins a child's team.</summary>
/// <param name="Role">What they do.</param>
/// <param name="Kind">Permanent or changing.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null = open.</param>
/// <param name="WhyPresent">What child and family are told; null for who is there from the first day: their role says it.</param>
/// <param name="MeetingId">The one meeting that they come for.</param>
/// <param name="AccessUntil">The end of that meeting, UTC.</param>
internal sealed record NewMember(
    TeamRole Role, MembershipKind Kind, DateOnly From, DateOnly? To, string? WhyPresent, Guid? MeetingId = null, DateTimeOffset? AccessUntil = null)
{
    /// <summary>The same for one meeting: it ends with it, to the minute.</summary>
    public NewMember ForMeeting(KnownMeeting meeting, DateTimeOffset now)
    {
        if (meeting.EndsAt <= now)
        {
            throw new RuleViolation("meeting_is_over", "Nobody is invited to a meeting that is over.");
        }

        meeting.Invite();
        return this with { To = HelsinkiTime.DayOf(meeting.EndsAt), MeetingId = meeting.Id, AccessUntil = meeting.EndsAt };
    }
}
