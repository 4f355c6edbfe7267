using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Keeps when a professional is away; the event carries the whole of an absence, also when it changed.</summary>
internal sealed class WhenProfessionalAbsent(MeetingsDb db) : IEventHandler<ProfessionalAbsent>
{
    public async Task Handle(ProfessionalAbsent @event, CancellationToken ct)
    {
        if (await db.Absences.FirstOrDefaultAsync(absence => absence.Id == @event.AbsenceId, ct) is { } known)
        {
            known.Last(@event.From, @event.To, @event.At);
        }
        else
        {
            db.Add(new Absence(@event.AbsenceId, @event.ProfessionalId, @event.From, @event.To, @event.At));
        }
    }
}
