using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Consultations;

/// <summary>
/// A time for a consultation between the area and one partner organisation (A2-15). It has one booking at a time: taking
/// it changes the slot's own row, so of two who book at once one finds it taken.
/// </summary>
[OutlivesChild("A time that two services offer each other; its bookings are what concerns a child.")]
internal sealed class ConsultationSlot : Entity
{
    internal const int MaxTextLength = 200;
    internal const int MaxNoticeHours = 168;

    private ConsultationSlot()
    {
    }

    public ConsultationDirection Direction { get; private set; }

    /// <summary>Id of the partner organisation, as in its tokens.</summary>
    public string Organisation { get; private set; } = "";

    /// <summary>Who advises.</summary>
    [Personal]
    public string Consultant { get; private set; } = "";

    /// <summary>What it can be about, e.g. self-harm or substance use; general, never about a child.</summary>
    public string? Theme { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>How long ahead a booking has to be cancelled.</summary>
    public int NoticeHours { get; private set; }

    /// <summary>The booking that has it.</summary>
    public Guid? TakenBy { get; private set; }

    /// <summary>UTC; the offer was taken back.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Until when a booking can be cancelled.</summary>
    internal DateTimeOffset CancelUntil => StartsAt.AddHours(-NoticeHours);

    /// <summary>A time that someone can book.</summary>
    /// <exception cref="RuleViolation"><c>slot_in_past</c>.</exception>
    internal static ConsultationSlot Offer(SlotOffer offer, DateTimeOffset now) => offer.StartsAt > now
        ? new ConsultationSlot
        {
            Direction = offer.Direction,
            Organisation = offer.Organisation,
            Consultant = offer.Consultant,
            Theme = offer.Theme,
            StartsAt = offer.StartsAt,
            EndsAt = offer.StartsAt + offer.Length,
            NoticeHours = offer.NoticeHours,
        }
        : throw new RuleViolation("slot_in_past", "A time that is offered lies ahead.");

    /// <summary>Someone books it.</summary>
    /// <exception cref="RuleViolation"><c>slot_withdrawn</c>, <c>slot_taken</c>, <c>slot_has_begun</c>.</exception>
    internal void Take(ConsultationBooking booking, DateTimeOffset now)
    {
        EnsureOffered();
        TakenBy = StartsAt > now ? booking.Id : throw new RuleViolation("slot_has_begun", "The time has begun.");
    }

    /// <summary>The booking is cancelled in time; another one can have the slot.</summary>
    /// <exception cref="RuleViolation"><c>too_late_to_cancel</c>.</exception>
    internal void Free(DateTimeOffset now) => TakenBy = now <= CancelUntil
        ? null
        : throw new RuleViolation("too_late_to_cancel", "A booking is cancelled before the notice time begins.");

    /// <summary>The offer is taken back.</summary>
    /// <exception cref="RuleViolation"><c>slot_withdrawn</c>, <c>slot_taken</c>.</exception>
    internal void Withdraw(DateTimeOffset now)
    {
        EnsureOffered();
        WithdrawnAt = now;
    }

    private void EnsureOffered()
    {
        if (WithdrawnAt is not null)
        {
            throw new RuleViolation("slot_withdrawn", "The time is not offered any more.");
        }

        if (TakenBy is not null)
        {
            throw SlotTaken();
        }
    }

    /// <summary>What whoever comes second is told.</summary>
    internal static RuleViolation SlotTaken() => new("slot_taken", "Somebody has booked the time.");
}

/// <summary>What is offered.</summary>
/// <param name="Direction">Who advises whom.</param>
/// <param name="Organisation">The partner organisation.</param>
/// <param name="Consultant">Who advises.</param>
/// <param name="Theme">What it can be about.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="Length">How long.</param>
/// <param name="NoticeHours">How long ahead a booking has to be cancelled.</param>
internal sealed record SlotOffer(
    ConsultationDirection Direction, string Organisation, [property: Personal] string Consultant, string? Theme,
    DateTimeOffset StartsAt, TimeSpan Length, int NoticeHours);
