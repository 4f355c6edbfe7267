using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>
/// One reminder to come, of one version of one matter and one rung of the ladder. To whom is decided when it is due. A
/// moved matter has a new version, and with it new rows; those of the old version turn void.
/// </summary>
[ErasedWith(typeof(Matter), nameof(ObjectId))]
internal sealed class PlannedReminder : Entity
{
    private PlannedReminder()
    {
    }

    public ReminderKind Kind { get; private set; }

    public Guid ObjectId { get; private set; }

    public int ObjectVersion { get; private set; }

    /// <summary>Which step of the ladder, from 0.</summary>
    public int Rung { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    public PlannedState State { get; private set; }

    /// <summary>
    /// What the kind asks for of this matter. Nothing is planned for what has passed: it would be told too late; nor for
    /// what lies behind the horizon within which a series is told of by itself.
    /// </summary>
    public static IEnumerable<PlannedReminder> For(Matter matter, KindFacts facts, IReadOnlyList<Rung> ladder, DateTimeOffset now, QuietHours? quiet = null)
    {
        var late = facts.Beforehand && matter.Deadline <= now;
        var far = matter.SeriesId is not null && matter.StartsAt > now + facts.SeriesHorizon;
        return late || far ? [] : ladder.Select((rung, index) => new PlannedReminder
        {
            Kind = facts.Kind,
            ObjectId = matter.Id,
            ObjectVersion = matter.Version,
            Rung = index,
            DueAt = Later(Spare(matter, facts, DueTime.Of(matter, facts, rung, now), quiet ?? QuietHours.None), now),
        });
    }

    private static DateTimeOffset Spare(Matter matter, KindFacts facts, DateTimeOffset due, QuietHours quiet) =>
        facts.Beforehand ? quiet.Spare(due, matter.Deadline) : due;

    // What should have been told before it was known is due now: it is not the sender that is late.
    private static DateTimeOffset Later(DateTimeOffset due, DateTimeOffset now) => due > now ? due : now;

    /// <summary>Looked at when due: from here on its deliveries speak for it, or nothing more comes of it.</summary>
    public void Settle(Timeliness timeliness) => State = timeliness switch
    {
        Timeliness.Timely => PlannedState.Sent,
        Timeliness.Void => PlannedState.Void,
        _ => PlannedState.Expired,
    };
}
