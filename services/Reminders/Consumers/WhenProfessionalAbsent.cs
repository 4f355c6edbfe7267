using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Somebody is away: what would go to them goes to whoever stands in.</summary>
internal sealed class WhenProfessionalAbsent(RemindersDb db) : IEventHandler<ProfessionalAbsent>
{
    public async Task Handle(ProfessionalAbsent @event, CancellationToken ct)
    {
        var absence = await db.Absences.FindAsync([@event.AbsenceId], ct)
            ?? db.Add(new Absence(@event.AbsenceId, @event.ProfessionalId)).Entity;
        absence.Set(@event.From, @event.To, @event.SubstituteId);
    }
}
