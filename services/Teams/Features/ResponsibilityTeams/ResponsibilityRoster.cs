using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.ResponsibilityTeams;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

/// <summary>
/// The roster stands on the child's team: who leaves that leaves this, a successor there has the place here. Saved with
/// the use case's own change. Scoped.
/// </summary>
internal sealed class ResponsibilityRoster(TeamsDb db, IOutbox outbox, Caller caller, TimeProvider clock)
{
    /// <summary>A membership of the child's team ended, or someone else has it from the day after.</summary>
    public Task FollowAsync(ChildTeamMember left, ChildTeamMember? successor, CancellationToken ct) => FollowAsync([(left, successor)], ct);

    public async Task FollowAsync(IReadOnlyCollection<(ChildTeamMember Left, ChildTeamMember? Successor)> changes, CancellationToken ct)
    {
        var ids = changes.Select(change => change.Left.Id).ToArray();
        var teams = await db.ResponsibilityTeams.Include(team => team.Members)
            .Where(team => team.DissolvedOn == null && team.Members.Any(member => ids.Contains(member.ChildTeamMemberId)))
            .OrderBy(team => team.Id)
            .ToListAsync(ct);
        foreach (var (left, successor) in changes)
        {
            foreach (var team in teams.Where(team => team.Members.Any(member => member.ChildTeamMemberId == left.Id)))
            {
                var seat = successor is null ? null : await db.SeatAsync(successor, lead: null, ct);
                var (ended, joined) = team.Follow(left, seat);
                TellLeft(ended);
                foreach (var member in joined)
                {
                    outbox.Publish(ResponsibilityTeamEvents.Joined(member, successor!, caller.Tenant, clock.GetUtcNow()));
                }
            }
        }
    }

    /// <summary>The child's team ends: so does this.</summary>
    public async Task EndWithAsync(Guid childId, DateOnly on, CancellationToken ct)
    {
        if (await db.ResponsibilityTeams.Include(team => team.Members).SingleOrDefaultAsync(team => team.ChildId == childId && team.DissolvedOn == null, ct) is { } team)
        {
            Dissolve(team, on > team.FormedOn ? on : team.FormedOn, ChildTeam.RelationshipClosed);
        }
    }

    public void Dissolve(ResponsibilityTeam team, DateOnly on, string reason)
    {
        TellLeft(team.Dissolve(on, reason));
        outbox.Publish(new TeamDissolved(caller.Tenant, team.Id, on, clock.GetUtcNow()));
    }

    private void TellLeft(IEnumerable<ResponsibilityTeamMember> ended)
    {
        foreach (var member in ended)
        {
            outbox.Publish(ResponsibilityTeamEvents.Left(member, caller.Tenant, clock.GetUtcNow()));
        }
    }
}
