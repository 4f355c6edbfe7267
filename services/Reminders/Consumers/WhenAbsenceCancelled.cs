using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Somebody is there after all.</summary>
internal sealed class WhenAbsenceCancelled(RemindersDb db) : IEventHandler<AbsenceCancelled>
{
    public async Task Handle(AbsenceCancelled @event, CancellationToken ct)
    {
        if (await db.Absences.FindAsync([@event.AbsenceId], ct) is { } absence)
        {
            db.Remove(absence);
        }
    }
}
