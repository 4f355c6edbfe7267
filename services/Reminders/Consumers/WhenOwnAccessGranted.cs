using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>
/// A child that uses its own pages (L-10) says itself what it is told there and in which language. Teams tells no address of
/// a child: nothing goes out by mail.
/// </summary>
internal sealed class WhenOwnAccessGranted(RecipientCopies recipients) : IEventHandler<AccessGranted>
{
    public Task Handle(AccessGranted @event, CancellationToken ct) => @event is { GranteeKind: GranteeKind.Person, Ground: Grounds.Own }
        ? recipients.KeepAsync(@event.Tenant, Recipient.Of(@event.ChildId, subject: null, Language.Fi, sealedContact: null, @event.At), ct)
        : Task.CompletedTask;
}
