using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Somebody from outside the team is invited: they are told, and asked again when they do not answer.</summary>
internal sealed class WhenParticipantInvited(Circles circles) : IEventHandler<ParticipantInvited>
{
    public Task Handle(ParticipantInvited @event, CancellationToken ct) => circles.PutAsync(
        @event.Tenant, @event.MeetingId, [(@event.ProfessionalId ?? @event.PersonId ?? @event.OrganisationId)!.Value], Standing.Asked, guest: true, version: 0, @event.At, ct);
}
