using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Keeps how a person is written to; one under non-disclosure has no contact any more (L-26).</summary>
internal sealed class WhenPersonChanged(RecipientCopies recipients) : IEventHandler<PersonChanged>
{
    public Task Handle(PersonChanged @event, CancellationToken ct) => recipients.KeepAsync(
        @event.Tenant, Recipient.Of(@event.PersonId, subject: null, @event.Language, @event.SealedContact, @event.At), ct);
}
