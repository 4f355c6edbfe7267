using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Keeps which professionals there are and who they are when they sign in.</summary>
internal sealed class WhenProfessionalRegistered(MeetingsDb db) : IEventHandler<ProfessionalRegistered>
{
    public async Task Handle(ProfessionalRegistered @event, CancellationToken ct)
    {
        if (!await db.Professionals.AnyAsync(professional => professional.Id == @event.ProfessionalId, ct))
        {
            db.Add(new KnownProfessional(@event.ProfessionalId, @event.Subject, @event.Language));
        }
    }
}
