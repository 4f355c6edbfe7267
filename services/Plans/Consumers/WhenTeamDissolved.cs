using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Features.Evaluations;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Consumers;

/// <summary>A responsibility team that is no more holds no meetings after its last day; evaluations keep their agreed day.</summary>
internal sealed class WhenTeamDissolved(PlansDb db, EvaluationBook book) : IEventHandler<TeamDissolved>
{
    public async Task Handle(TeamDissolved @event, CancellationToken ct)
    {
        var meetings = await db.Meetings.Where(row => row.TeamId == @event.TeamId && row.On > @event.On && !row.Cancelled).ToListAsync(ct);
        foreach (var meeting in meetings)
        {
            meeting.Cancel(meeting.Version);
        }

        foreach (var childId in meetings.Select(meeting => meeting.ChildId).Distinct())
        {
            await book.FollowAsync(childId, ct);
        }
    }
}
