using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Somebody answered: they are not asked again, and who declined is not reminded.</summary>
internal sealed class WhenInvitationAnswered(Circles circles) : IEventHandler<InvitationAnswered>
{
    public Task Handle(InvitationAnswered @event, CancellationToken ct) => circles.PutAsync(
        @event.Tenant, @event.MeetingId, [(@event.ProfessionalId ?? @event.PersonId ?? @event.OrganisationId)!.Value], StandingOf(@event.Answer), guest: null, version: 0, @event.At, ct);

    private static Standing StandingOf(InvitationAnswer answer) => answer switch
    {
        InvitationAnswer.None => Standing.Asked,
        InvitationAnswer.Declined => Standing.Declined,
        _ => Standing.Named,
    };
}
