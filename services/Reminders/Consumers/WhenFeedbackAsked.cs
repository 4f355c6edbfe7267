using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Feedback is asked for: each of those who were there is told.</summary>
internal sealed class WhenFeedbackAsked(MatterCopies matters, Circles circles) : IEventHandler<FeedbackAsked>
{
    public async Task Handle(FeedbackAsked @event, CancellationToken ct)
    {
        var version = Matter.VersionAt(@event.At);
        var round = Matter.Due(
            MatterKind.FeedbackRound, @event.RoundId, childId: null, version, @event.ClosesOn, @event.ClosesOn, @event.At, status: MatterStatus.Open);
        await matters.KeepAsync(@event.Tenant, [round], ct);
        await circles.PutAsync(@event.Tenant, round.Id, @event.ProfessionalIds, Standing.Named, guest: null, version, @event.At, ct);
    }
}
