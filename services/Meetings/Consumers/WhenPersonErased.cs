using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>There is no such person in the area any more (L-23).</summary>
internal sealed class WhenPersonErased(MeetingsDb db) : IEventHandler<PersonErased>
{
    public Task Handle(PersonErased @event, CancellationToken ct) =>
        db.Persons.Where(row => row.Id == @event.PersonId).ExecuteDeleteAsync(ct);
}
