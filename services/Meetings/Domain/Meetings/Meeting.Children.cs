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

    /// <summary>Refuses to write down what would belong to no child, and stay so once one is taken up.</summary>
    /// <exception cref="RuleViolation"><c>meeting_needs_child</c></exception>
    internal void EnsureHasItsChild()
    {
        if (ChildId is null && Presence.IsForOneChild(Kind))
        {
            throw new RuleViolation("meeting_needs_child", "The meeting is for one child; say first for which.");
        }
    }

    /// <summary>
    /// Takes a child's matter out again. Of a meeting that was this child's as a whole nothing stays that tells of the
    /// child to the family of the next one: who was invited for it, where, why.
    /// </summary>
    /// <returns>The invited, who belong to the meeting no more.</returns>
    /// <exception cref="RuleViolation"><c>childs_own_meeting</c>, and those of <see cref="EnsureComing"/>.</exception>
    internal IReadOnlyList<Participant> Release(MeetingChild child, Guid? teamsChildId)
    {
        EnsureComing();
        if (teamsChildId is not null)
        {
            throw new RuleViolation("childs_own_meeting", "A meeting of a child's own team is about that child; cancel it instead.");
        }

        children.Remove(child);
        for (var index = 0; index < children.Count; index++)
        {
            children[index].PutAt(index + 1);
        }

        return ChildId is null ? [] : Forget();
    }

    private Participant[] Forget()
    {
        var guests = participants.Where(row => row.MemberId is null).ToArray();
        participants.RemoveAll(row => row.MemberId is null);
        (ChildId, Reason, OwnPlace) = (null, null, null);
        OwnTitle = SeriesId is null ? OwnTitle : null;
        return guests;
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
