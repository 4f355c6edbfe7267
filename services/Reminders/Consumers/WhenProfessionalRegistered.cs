using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Keeps how a professional is written to.</summary>
internal sealed class WhenProfessionalRegistered(RecipientCopies recipients) : IEventHandler<ProfessionalRegistered>
{
    public Task Handle(ProfessionalRegistered @event, CancellationToken ct) =>
        recipients.KeepAsync(
            @event.Tenant, Recipient.Of(@event.ProfessionalId, @event.Subject, @event.Language, @event.SealedContact, @event.At), ct);
}
