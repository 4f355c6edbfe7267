using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>Forgets how a person was written to, and what was: sealed contact, own number, preferences, messages (L-23).</summary>
internal sealed class WhenPersonErased(RemindersDb db) : IEventHandler<PersonErased>
{
    public async Task Handle(PersonErased @event, CancellationToken ct)
    {
        await db.DigestLines.Where(row => row.RecipientId == @event.PersonId).ExecuteDeleteAsync(ct);
        await db.Deliveries.Where(row => row.RecipientId == @event.PersonId).ExecuteDeleteAsync(ct);
        await db.Recipients.Where(row => row.Id == @event.PersonId).ExecuteDeleteAsync(ct);
    }
}
