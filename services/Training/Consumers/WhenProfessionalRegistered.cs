using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Consumers;

/// <summary>Our professionals can take part in training from the moment they are registered.</summary>
internal sealed class WhenProfessionalRegistered(TrainingDb db) : IEventHandler<ProfessionalRegistered>
{
    public async Task Handle(ProfessionalRegistered @event, CancellationToken ct)
    {
        if (!await db.Participants.AnyAsync(participant => participant.Id == @event.ProfessionalId, ct))
        {
            db.Add(Participant.Professional(@event.ProfessionalId, @event.Subject, @event.Language));
        }
    }
}
