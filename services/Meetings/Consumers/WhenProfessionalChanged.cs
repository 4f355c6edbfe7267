using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Keeps who a professional is when they sign in.</summary>
internal sealed class WhenProfessionalChanged(MeetingsDb db) : IEventHandler<ProfessionalChanged>
{
    // Registering came before: both facts are about the same professional, so they arrive in order.
    public async Task Handle(ProfessionalChanged @event, CancellationToken ct) =>
        (await db.Professionals.SingleAsync(professional => professional.Id == @event.ProfessionalId, ct)).Become(@event.Subject, @event.Language);
}
