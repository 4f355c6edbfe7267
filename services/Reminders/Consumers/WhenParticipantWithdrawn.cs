using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Somebody is not to come after all: they are not reminded.</summary>
internal sealed class WhenParticipantWithdrawn(Circles circles) : IEventHandler<ParticipantWithdrawn>
{
    public Task Handle(ParticipantWithdrawn @event, CancellationToken ct) => circles.PutAsync(
        @event.Tenant, @event.MeetingId, [(@event.ProfessionalId ?? @event.PersonId ?? @event.OrganisationId)!.Value], Standing.Withdrawn, guest: null, version: 0, @event.At, ct);
}
