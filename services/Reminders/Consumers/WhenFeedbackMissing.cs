using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Some have not answered: only they are asked again, and what was not told yet turns void.</summary>
internal sealed class WhenFeedbackMissing(MatterCopies matters, Circles circles) : IEventHandler<FeedbackMissing>
{
    public async Task Handle(FeedbackMissing @event, CancellationToken ct)
    {
        var version = Matter.VersionAt(@event.At);
        var round = Matter.Due(
            MatterKind.FeedbackRound, @event.RoundId, childId: null, version, @event.ClosesOn, @event.ClosesOn, @event.At, status: MatterStatus.Held);
        await matters.KeepAsync(@event.Tenant, [round], ct);
        await circles.PutAsync(@event.Tenant, round.Id, @event.ProfessionalIds, Standing.Named, guest: null, version, @event.At, ct);
    }
}
