using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>Whose matters the meeting handles .</summary>
internal sealed partial class Meeting
{
    private readonly List<MeetingChild> children = [];

    /// <summary>In the order of the agenda.</summary>
    public IReadOnlyList<MeetingChild> Children => children;

    /// <summary>Takes a child's matter into the meeting.</summary>
    /// <exception cref="RuleViolation">
    /// <c>meeting_without_children</c>, <c>one_child_per_meeting</c>, <c>child_known</c>, and those of <see cref="EnsureComing"/>.
    /// </exception>
    internal MeetingChild TakeUp(Guid childId)
    {
        EnsureComing();
        var allowed = Presence.Of(Kind).Children;
        if (allowed == ChildrenPerMeeting.None)
        {
            throw new RuleViolation("meeting_without_children", "A meeting of this kind handles no child's matter.");
        }

        if (children.Exists(child => child.ChildId == childId))
        {
            throw new RuleViolation("child_known", "The child's matter is in the meeting already.");
        }

        // A meeting of a child's own team stays that child's, whatever its kind.
        if (ChildId is not null || (allowed == ChildrenPerMeeting.One && children.Count > 0))
        {
            throw new RuleViolation("one_child_per_meeting", "The meeting is for exactly one child (R-03).");
        }

        var taken = new MeetingChild(this, childId, children.Count + 1);
        children.Add(taken);
        ChildId = allowed == ChildrenPerMeeting.One ? childId : null;
        return taken;
    }

    /// <summary>Takes a child's matter out again.</summary>
    /// <exception cref="RuleViolation"><c>childs_own_meeting</c>, and those of <see cref="EnsureComing"/>.</exception>
    internal void Release(MeetingChild child, Guid? teamsChildId)
    {
        EnsureComing();
        if (teamsChildId is not null)
        {
            throw new RuleViolation("childs_own_meeting", "A meeting of a child's own team is about that child; cancel it instead.");
        }

        children.Remove(child);
        ChildId = null;
        for (var index = 0; index < children.Count; index++)
        {
            children[index].PutAt(index + 1);
        }
    }

    private void TakeTeamsChild(Guid? childId)
    {
        if (childId is { } own)
        {
            ChildId = own;
            children.Add(new MeetingChild(this, own, 1));
        }
    }
}
