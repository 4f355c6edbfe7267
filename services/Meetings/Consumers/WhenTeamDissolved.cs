using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Changes;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Ends the series of a team that is no more and cancels its coming meetings; they stay visible with the reason.</summary>
internal sealed class WhenTeamDissolved(MeetingsDb db, History history, TimeProvider clock) : IEventHandler<TeamDissolved>
{
    internal const string Reason = "teamDissolved";

    public async Task Handle(TeamDissolved @event, CancellationToken ct)
    {
        (await db.Teams.SingleAsync(team => team.Id == @event.TeamId, ct)).Dissolve(@event.On);
        var last = @event.On;
        var series = await db.Series.Where(row => row.TeamId == @event.TeamId && (row.EndsOn == null || row.EndsOn > last)).Select(row => row.Id).ToListAsync(ct);
        foreach (var seriesId in series)
        {
            await EndSeries.EndAsync(seriesId, last, Reason, db, history, clock, ct);
        }

        var end = HelsinkiTime.ToInstant(last.AddDays(1), TimeOnly.MinValue);
        foreach (var meeting in await db.Meetings.Where(row => row.TeamId == @event.TeamId && row.SeriesId == null && row.StartsAt >= end
            && (row.Status == MeetingStatus.Planned || row.Status == MeetingStatus.Moved)).ToListAsync(ct))
        {
            meeting.Cancel(Reason);
            history.Note(MeetingChange.Of(meeting, ChangeKind.Cancelled, Reason));
            history.Cancelled(meeting);
        }
    }
}
