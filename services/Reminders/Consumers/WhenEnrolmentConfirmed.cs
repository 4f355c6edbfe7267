using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Somebody has a seat: they are told, and reminded of the group's sessions from now on.</summary>
internal sealed class WhenEnrolmentConfirmed(MatterCopies matters, Circles circles) : IEventHandler<EnrolmentConfirmed>
{
    public async Task Handle(EnrolmentConfirmed @event, CancellationToken ct)
    {
        var enrolment = new Matter(MatterKind.Enrolment, @event.EnrolmentId, version: 1, @event.At);
        await matters.KeepAsync(@event.Tenant, [enrolment], ct);
        await circles.PutAsync(@event.Tenant, enrolment.Id, [@event.ParticipantId], Standing.Named, guest: null, version: 0, @event.At, ct);
        await circles.PutAsync(@event.Tenant, @event.GroupId, [@event.ParticipantId], Standing.Named, guest: null, version: 0, @event.At, ct);
    }
}
