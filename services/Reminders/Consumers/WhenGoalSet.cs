using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A goal is set or changed: partners that may know of it are told, and no others.</summary>
internal sealed class WhenGoalSet(MatterCopies matters, Circles circles) : IEventHandler<GoalSet>
{
    public async Task Handle(GoalSet @event, CancellationToken ct)
    {
        var version = Matter.VersionAt(@event.At);
        var goal = Matter.Due(MatterKind.Goal, @event.GoalId, @event.ChildId, version, @event.DueOn, @event.DueOn, @event.At, @event.ForEveryone);
        await matters.KeepAsync(@event.Tenant, [goal], ct);
        await circles.PutAsync(@event.Tenant, goal.Id, @event.OrganisationIds, Standing.Named, guest: null, version, @event.At, ct);
    }
}
