using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Consultations;

/// <summary>A consultation that someone booked, about a matter in general or about a child.</summary>
internal sealed class ConsultationBooking : Entity
{
    private ConsultationBooking()
    {
    }

    internal ConsultationBooking(ConsultationSlot slot, Guid? childId, bool jointClient, string? topic, string bookedBy)
    {
        SlotId = slot.Id;
        Organisation = slot.Organisation;
        ChildId = childId;
        JointClient = jointClient;
        Topic = topic;
        BookedBy = bookedBy;
    }

    public Guid SlotId { get; private set; }

    /// <summary>The slot's partner organisation, once more: what a partner's list of its bookings is read by.</summary>
    public string Organisation { get; private set; } = "";

    public Guid? ChildId { get; private set; }

    /// <summary>True when the child is a client of both services (A2-15).</summary>
    public bool JointClient { get; private set; }

    [Personal]
    public string? Topic { get; private set; }

    /// <summary>Name of who booked.</summary>
    [Personal]
    public string BookedBy { get; private set; } = "";

    /// <summary>UTC; null while it holds.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>Why it was cancelled.</summary>
    [Personal]
    public string? CancelReason { get; private set; }

    /// <summary>Cancels it and frees the slot.</summary>
    /// <exception cref="RuleViolation"><c>booking_cancelled</c>, <c>too_late_to_cancel</c>.</exception>
    internal void Cancel(ConsultationSlot slot, string reason, DateTimeOffset now)
    {
        if (CancelledAt is not null)
        {
            throw new RuleViolation("booking_cancelled", "The booking is cancelled.");
        }

        slot.Free(now);
        (CancelledAt, CancelReason) = (now, reason);
    }
}
