using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Keeps a team's other half and the municipalities that it serves.</summary>
internal sealed class WhenTeamChanged(MeetingsDb db) : IEventHandler<TeamChanged>
{
    public async Task Handle(TeamChanged @event, CancellationToken ct) =>
        (await db.Teams.SingleAsync(team => team.Id == @event.TeamId, ct)).Change(@event.LinkedTeamId, @event.MunicipalityCodes);
}
