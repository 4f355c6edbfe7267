using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Consumers;

/// <summary>Keeps who a professional signs in as, and in which language they are written to.</summary>
internal sealed class WhenProfessionalChanged(TrainingDb db) : IEventHandler<ProfessionalChanged>
{
    public async Task Handle(ProfessionalChanged @event, CancellationToken ct) =>
        (await db.Participants.SingleAsync(participant => participant.Id == @event.ProfessionalId, ct)).Follow(@event.Subject, @event.Language);
}
