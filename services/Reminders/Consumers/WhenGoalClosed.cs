using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A goal is closed: partners that may know of it are told, and no others.</summary>
internal sealed class WhenGoalClosed(RemindersDb db, MatterCopies matters, Circles circles) : IEventHandler<GoalClosed>
{
    public async Task Handle(GoalClosed @event, CancellationToken ct)
    {
        var version = Matter.VersionAt(@event.At);
        var known = await db.Matters.AsNoTracking().FirstOrDefaultAsync(matter => matter.Id == @event.GoalId, ct);
        var goal = Matter.Due(
            MatterKind.Goal, @event.GoalId, @event.ChildId, version, known?.FirstDay ?? HelsinkiTime.DayOf(@event.At),
            known?.LastDay ?? HelsinkiTime.DayOf(@event.At), @event.At, @event.ForEveryone, MatterStatus.Done);
        await matters.KeepAsync(@event.Tenant, [goal], ct);
        await circles.PutAsync(@event.Tenant, goal.Id, @event.OrganisationIds, Standing.Named, guest: null, version, @event.At, ct);
    }
}
