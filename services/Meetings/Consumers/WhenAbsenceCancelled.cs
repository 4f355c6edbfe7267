using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>An absence will not be.</summary>
internal sealed class WhenAbsenceCancelled(MeetingsDb db) : IEventHandler<AbsenceCancelled>
{
    // The absence came before: both facts are about the same professional, so they arrive in order.
    public async Task Handle(AbsenceCancelled @event, CancellationToken ct) =>
        (await db.Absences.SingleAsync(absence => absence.Id == @event.AbsenceId, ct)).Cancel(@event.At);
}
