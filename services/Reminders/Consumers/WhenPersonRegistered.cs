using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Keeps how a person of a child's network is written to.</summary>
internal sealed class WhenPersonRegistered(RecipientCopies recipients) : IEventHandler<PersonRegistered>
{
    public Task Handle(PersonRegistered @event, CancellationToken ct) => recipients.KeepAsync(
        @event.Tenant, Recipient.Of(@event.PersonId, subject: null, @event.Language, @event.SealedContact, @event.At), ct);
}
