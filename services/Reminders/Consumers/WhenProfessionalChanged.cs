using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Keeps how a professional is written to. The event carries the whole, so it stands alone.</summary>
internal sealed class WhenProfessionalChanged(RecipientCopies recipients) : IEventHandler<ProfessionalChanged>
{
    public Task Handle(ProfessionalChanged @event, CancellationToken ct) =>
        recipients.KeepAsync(
            @event.Tenant, Recipient.Of(@event.ProfessionalId, @event.Subject, @event.Language, @event.SealedContact, @event.At), ct);
}
