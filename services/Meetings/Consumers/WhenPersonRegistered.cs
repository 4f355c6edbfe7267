using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Keeps which persons there are in the area.</summary>
internal sealed class WhenPersonRegistered(MeetingsDb db) : IEventHandler<PersonRegistered>
{
    public async Task Handle(PersonRegistered @event, CancellationToken ct)
    {
        if (!await db.Persons.AnyAsync(row => row.Id == @event.PersonId, ct))
        {
            db.Add(new KnownPerson(@event.PersonId));
        }
    }
}
