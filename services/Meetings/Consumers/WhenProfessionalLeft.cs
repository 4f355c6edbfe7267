using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>
/// Whoever leaves is in no meeting afterwards, nobody counts on their time and their calendars are closed; their
/// memberships end by events of their own.
/// </summary>
internal sealed class WhenProfessionalLeft(MeetingsDb db, IOutbox outbox, TimeProvider clock) : IEventHandler<ProfessionalLeft>
{
    public async Task Handle(ProfessionalLeft @event, CancellationToken ct)
    {
        // Registering came before: both facts are about the same professional, so they arrive in order.
        (await db.Professionals.SingleAsync(professional => professional.Id == @event.ProfessionalId, ct)).Leave(@event.On);
        var end = HelsinkiTime.ToInstant(@event.On.AddDays(1), TimeOnly.MinValue);
        var coming = await db.Participants.Where(row => row.ProfessionalId == @event.ProfessionalId && row.StartsAt >= end && row.WithdrawnAt == null)
            .Join(db.Meetings, row => row.MeetingId, meeting => meeting.Id, (row, meeting) => new { row, meeting.SeriesId }).ToListAsync(ct);
        foreach (var one in coming)
        {
            one.row.Withdraw(clock.GetUtcNow());
            outbox.Publish(new ParticipantWithdrawn(
                @event.Tenant, one.SeriesId, one.row.MeetingId, one.row.Key, @event.ProfessionalId, null, null, clock.GetUtcNow()));
        }
    }
}
