using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>A child whose matter a meeting handles. That the child is there at all is the child's data: only its own gate shows it.</summary>
internal sealed class MeetingChild : Entity
{
    private MeetingChild()
    {
    }

    internal MeetingChild(Meeting meeting, Guid childId, int order) =>
        (MeetingId, ChildId, Order, StartsAt) = (meeting.Id, childId, order, meeting.StartsAt);

    public Guid MeetingId { get; private set; }

    public Guid ChildId { get; private set; }

    /// <summary>Place in the meeting's agenda, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>The meeting's start once more, so that a child's meetings come from one index in order of time.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>Why the matter came to the client team without having been in the professional team first; else null.</summary>
    [Personal]
    public string? WhyNotFirst { get; private set; }

    /// <summary>The order of the model was left on purpose; never silently .</summary>
    internal void Excuse(string whyNotFirst) => WhyNotFirst = whyNotFirst;

    /// <summary>The meeting is at another time.</summary>
    internal void Follow(Meeting meeting) => StartsAt = meeting.StartsAt;

    /// <summary>Takes another place in the agenda.</summary>
    internal void PutAt(int order) => Order = order;
}
