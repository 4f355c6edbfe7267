using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Somebody's employment ends: from the next day on nothing goes to them.</summary>
internal sealed class WhenProfessionalLeft(RecipientCopies recipients) : IEventHandler<ProfessionalLeft>
{
    public Task Handle(ProfessionalLeft @event, CancellationToken ct) => recipients.EndAsync(@event.ProfessionalId, @event.On, ct);
}
