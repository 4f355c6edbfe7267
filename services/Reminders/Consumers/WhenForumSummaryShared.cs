using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>The summary of a forum can be read: whoever registered is told, whether or not they came (A2-19).</summary>
internal sealed class WhenForumSummaryShared(MatterCopies matters, Circles circles) : IEventHandler<ForumSummaryShared>
{
    public async Task Handle(ForumSummaryShared @event, CancellationToken ct)
    {
        var summary = new Matter(MatterKind.ForumSummary, @event.ForumId, version: 1, @event.At);
        await matters.KeepAsync(@event.Tenant, [summary], ct);
        await circles.PutAsync(@event.Tenant, summary.Id, @event.ProfessionalIds.Concat(@event.GuestIds), Standing.Named, guest: null, version: 0, @event.At, ct);
    }
}
