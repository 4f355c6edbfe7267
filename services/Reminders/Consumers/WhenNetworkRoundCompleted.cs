using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>A round was evaluated together: nobody is asked after it any more.</summary>
internal sealed class WhenNetworkRoundCompleted(MatterCopies matters) : IEventHandler<NetworkRoundCompleted>
{
    public Task Handle(NetworkRoundCompleted @event, CancellationToken ct) => matters.ChangeAsync(
        @event.Tenant, MatterKind.NetworkRound, @event.ProcessId, @event.Round, MatterStatus.Done, @event.At, ct);
}
