using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>A meeting is closed as held; from then on neither its time nor its people change.</summary>
internal sealed partial class Meeting
{
    private readonly List<MeetingDeviation> deviations = [];

    /// <summary>In what it differed from the model, once it was held.</summary>
    public IReadOnlyList<MeetingDeviation> Deviations => deviations;

    /// <summary>
    /// Why the family was not there, where the law lets a client plan be negotiated without it because of an obvious
    /// obstacle (C1b); then its absence is no deviation.
    /// </summary>
    [Personal]
    public string? FamilyObstacle { get; private set; }

    /// <summary>
    /// Closes the meeting. Everybody who belongs to it gets a row, so that it stays true who was there when the team changes.
    /// </summary>
    /// <param name="members">Members of its team at its start.</param>
    /// <param name="rules">What the area decided.</param>
    /// <param name="familyObstacle">Why a client plan was negotiated without the family.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="RuleViolation">
    /// <c>meeting_lies_ahead</c>, <c>obstacle_of_client_plan_only</c>, those of <see cref="EnsureComing"/> and of <see cref="PresenceRules.EnsureMayBeHeld"/>.
    /// </exception>
    internal void Hold(IEnumerable<KnownTeamMember> members, MeetingRules rules, string? familyObstacle, DateTimeOffset now)
    {
        EnsureComing();
        if (HelsinkiTime.DayOf(now) < HelsinkiTime.DayOf(StartsAt))
        {
            throw new RuleViolation("meeting_lies_ahead", "It cannot have been held before its day.");
        }

        if (familyObstacle is not null && Kind != MeetingKind.ClientPlan)
        {
            throw new RuleViolation("obstacle_of_client_plan_only", "Only a client plan is negotiated without the family because of an obstacle.");
        }

        foreach (var participant in Roster(members))
        {
            Enlist(participant);
        }

        PresenceRules.EnsureMayBeHeld(this, rules);
        (Status, FamilyObstacle) = (MeetingStatus.Held, familyObstacle);
        Version++;
        Assess(rules);
    }

    /// <summary>Compares once more what was held with the model, because who was there was put right.</summary>
    internal void Assess(MeetingRules rules)
    {
        if (Status == MeetingStatus.Held)
        {
            deviations.Clear();
            deviations.AddRange(PresenceDeviations.Of(this, rules));
        }
    }
}
