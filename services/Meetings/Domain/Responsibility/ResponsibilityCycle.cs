using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Responsibility;

/// <summary>
/// The meetings of a child's responsibility team from the start to the final evaluation: the start first, at least one
/// evaluation on the way, the final one last. A child has one that is not complete at a time.
/// </summary>
internal sealed class ResponsibilityCycle : Entity
{
    private ResponsibilityCycle()
    {
    }

    public Guid ChildId { get; private set; }

    /// <summary>In the order in which they are held.</summary>
    public IReadOnlyList<PhaseMeeting> Meetings { get; private set; } = [];

    /// <summary>True when the final meeting has its place.</summary>
    public bool Complete { get; private set; }

    /// <summary>A new one, which begins with its start meeting.</summary>
    /// <exception cref="RuleViolation"><c>start_missing</c>.</exception>
    internal static ResponsibilityCycle Begin(Meeting meeting, ResponsibilityPhase phase, string childConsideration)
    {
        var cycle = new ResponsibilityCycle { ChildId = meeting.ChildId!.Value };
        cycle.Add(meeting, phase, childConsideration);
        return cycle;
    }

    /// <summary>A meeting gets its phase.</summary>
    /// <exception cref="RuleViolation">
    /// <c>start_missing</c>, <c>start_exists</c>, <c>mid_missing</c>, <c>meeting_has_phase</c>, <c>meeting_out_of_order</c>.
    /// </exception>
    internal void Add(Meeting meeting, ResponsibilityPhase phase, string childConsideration)
    {
        EnsureInOrder(phase);
        if (Meetings.Any(known => known.MeetingId == meeting.Id))
        {
            throw new RuleViolation("meeting_has_phase", "The meeting has its phase.");
        }

        if (Meetings.Count > 0 && meeting.StartsAt <= Meetings[^1].StartsAt)
        {
            throw new RuleViolation("meeting_out_of_order", "The meetings follow each other: start, evaluations on the way, final.");
        }

        Meetings = [.. Meetings, new PhaseMeeting(meeting.Id, phase, meeting.StartsAt, childConsideration)];
        Complete = phase == ResponsibilityPhase.Final;
    }

    /// <summary>Writes how the child is taken into account (A3-10).</summary>
    internal void Consider(Guid meetingId, string childConsideration) => Meetings =
        [.. Meetings.Select(known => known.MeetingId == meetingId ? known with { ChildConsideration = childConsideration } : known)];

    /// <summary>Takes the phase off the last meeting, so that another one can have it.</summary>
    /// <exception cref="RuleViolation"><c>not_the_last</c>.</exception>
    internal void Release(Guid meetingId)
    {
        if (Meetings[^1].MeetingId != meetingId)
        {
            throw new RuleViolation("not_the_last", "Only the last meeting can lose its phase, or the order would break.");
        }

        (Meetings, Complete) = ([.. Meetings.SkipLast(1)], false);
    }

    private void EnsureInOrder(ResponsibilityPhase phase)
    {
        if (phase == ResponsibilityPhase.Start && Meetings.Count > 0)
        {
            throw new RuleViolation("start_exists", "The start is behind; what follows is an evaluation on the way or the final one.");
        }

        if (phase != ResponsibilityPhase.Start && Meetings.Count == 0)
        {
            throw new RuleViolation("start_missing", "The responsibility team begins with its start meeting.");
        }

        if (phase == ResponsibilityPhase.Final && Meetings.All(known => known.Phase != ResponsibilityPhase.Mid))
        {
            throw new RuleViolation("mid_missing", "There is at least one evaluation on the way before the final one.");
        }
    }
}
