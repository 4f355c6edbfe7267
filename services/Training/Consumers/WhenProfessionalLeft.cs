using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Consumers;

/// <summary>Keeps until when a professional works here: coverage counts those who do.</summary>
internal sealed class WhenProfessionalLeft(TrainingDb db) : IEventHandler<ProfessionalLeft>
{
    public async Task Handle(ProfessionalLeft @event, CancellationToken ct) =>
        (await db.Participants.SingleAsync(participant => participant.Id == @event.ProfessionalId, ct)).Leave(@event.On);
}
