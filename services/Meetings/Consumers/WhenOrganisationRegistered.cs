using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Keeps which partners can be invited.</summary>
internal sealed class WhenOrganisationRegistered(MeetingsDb db) : IEventHandler<OrganisationRegistered>
{
    public async Task Handle(OrganisationRegistered @event, CancellationToken ct)
    {
        if (!await db.Organisations.AnyAsync(row => row.Id == @event.OrganisationId, ct))
        {
            db.Add(new KnownOrganisation(@event.OrganisationId));
        }
    }
}
