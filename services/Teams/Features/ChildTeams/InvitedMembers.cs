using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Meetings;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.ChildTeams;

/// <summary>Members of children's teams who are there for one meeting: their time and access follow it (A0-13). Scoped.</summary>
internal sealed class InvitedMembers(TeamsDb db, IOutbox outbox, GrantBook grants, CurrentCaller current, TimeProvider clock)
{
    /// <summary>The meeting ends at another time, or comes back.</summary>
    public async Task FollowAsync(KnownMeeting meeting, CancellationToken ct)
    {
        foreach (var (team, member) in await OfAsync(meeting, ct))
        {
            team.FollowMeeting(member, meeting.EndsAt);
            await TellAsync(team, member, ct);
        }
    }

    /// <summary>The meeting will not be.</summary>
    public async Task SendAwayAsync(KnownMeeting meeting, DateTimeOffset at, CancellationToken ct)
    {
        foreach (var (team, member) in await OfAsync(meeting, ct))
        {
            team.SendAway(member, at);
            await TellAsync(team, member, ct);
        }
    }

    private async Task<List<(ChildTeam Team, ChildTeamMember Member)>> OfAsync(KnownMeeting meeting, CancellationToken ct)
    {
        var teams = await db.ChildTeams.Include(team => team.Members)
            .Where(team => team.Members.Any(member => member.MeetingId == meeting.Id)).OrderBy(team => team.Id).ToListAsync(ct);
        return [.. teams.SelectMany(team => team.Members.Where(member => member.IsInvitedTo(meeting.Id)).Select(member => (team, member)))];
    }

    private async Task TellAsync(ChildTeam team, ChildTeamMember member, CancellationToken ct)
    {
        outbox.Publish(TeamEvents.Left(member, member.To!.Value, current.Value.Tenant, clock.GetUtcNow()));
        await grants.FollowAsync(team.ChildId, member, ct);
    }
}
