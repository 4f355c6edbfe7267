using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Keeps how a partner's person or an expert by experience is written to.</summary>
internal sealed class WhenParticipantRegistered(RecipientCopies recipients) : IEventHandler<ParticipantRegistered>
{
    public Task Handle(ParticipantRegistered @event, CancellationToken ct) => recipients.KeepAsync(
        @event.Tenant, Recipient.Of(@event.ParticipantId, subject: null, @event.Language, @event.SealedContact, @event.At), ct);
}
