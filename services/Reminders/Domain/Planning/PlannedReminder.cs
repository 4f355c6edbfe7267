using SystemicPlatform.Reminders.Domain.Meetings;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>
/// One reminder to come, of one version of one object. To whom is decided when it is due. A moved object has a new
/// version, and with it a new row; the row of the old version turns void.
/// </summary>
[ErasedWith(typeof(Team), nameof(TeamId))]
internal sealed class PlannedReminder : Entity
{
    private PlannedReminder()
    {
    }

    public ReminderKind Kind { get; private set; }

    public Guid ObjectId { get; private set; }

    public int ObjectVersion { get; private set; }

    public Guid TeamId { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    public PlannedState State { get; private set; }

    /// <summary>Nothing is planned for what has begun: it would be told too late.</summary>
    public static PlannedReminder? For(Meeting meeting, int leadMinutes, DateTimeOffset now) =>
        meeting.StartsAt <= now ? null : new PlannedReminder
        {
            Kind = ReminderKind.WeeklyMeeting,
            ObjectId = meeting.Id,
            ObjectVersion = meeting.Version,
            TeamId = meeting.TeamId,
            DueAt = meeting.StartsAt - TimeSpan.FromMinutes(leadMinutes),
        };

    /// <summary>Looked at when due: from here on its deliveries speak for it, or nothing more comes of it.</summary>
    public void Settle(Timeliness timeliness) => State = timeliness switch
    {
        Timeliness.Timely => PlannedState.Sent,
        Timeliness.Void => PlannedState.Void,
        _ => PlannedState.Expired,
    };
}
