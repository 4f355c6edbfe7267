using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Keeps which teams there are, so that their meetings can be scheduled.</summary>
internal sealed class WhenTeamFormed(MeetingsDb db) : IEventHandler<TeamFormed>
{
    public async Task Handle(TeamFormed @event, CancellationToken ct)
    {
        if (!await db.Teams.AnyAsync(team => team.Id == @event.TeamId, ct))
        {
            db.Add(new KnownTeam(@event.TeamId, @event.Kind, @event.ServiceLine, @event.ChildId, @event.LinkedTeamId));
        }
    }
}
