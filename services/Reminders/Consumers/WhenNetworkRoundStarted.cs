using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A round of network meetings begins: it is asked after when it stays open long.</summary>
internal sealed class WhenNetworkRoundStarted(MatterCopies matters) : IEventHandler<NetworkRoundStarted>
{
    public Task Handle(NetworkRoundStarted @event, CancellationToken ct) => matters.KeepAsync(
        @event.Tenant, [Matter.Due(
            MatterKind.NetworkRound, @event.ProcessId, @event.ChildId, @event.Round, HelsinkiTime.DayOf(@event.At), @event.At)], ct);
}
