using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Networks;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.ResponsibilityTeams;

namespace SystemicPlatform.Teams.Features.Networks;

/// <summary>
/// Whoever acted for the child by custody does so no longer than that lasts: the membership in the child's team, and the
/// access with it, end on custody's last day. Whoever stays as someone close joins anew, for a reason. Scoped; saves nothing itself.
/// </summary>
internal sealed class CustodyEnding(TeamsDb db, IOutbox outbox, GrantBook grants, ResponsibilityRoster roster, Caller caller, TimeProvider clock)
{
    /// <summary>Ends what the change of the network ended.</summary>
    /// <param name="network">As it is now.</param>
    /// <param name="before">Last days of custody before the change.</param>
    /// <param name="ct">Cancels.</param>
    public async Task FollowAsync(ChildNetwork network, IReadOnlyDictionary<Guid, DateOnly> before, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (after, yesterday) = (network.Guardians(), HelsinkiTime.DayOf(now).AddDays(-1));
        var lastDays = before
            .Select(guardian => (PersonId: guardian.Key, Was: guardian.Value, Last: after.GetValueOrDefault(guardian.Key, yesterday)))
            .Where(guardian => guardian.Last < guardian.Was && guardian.Was > yesterday)
            .ToDictionary(guardian => guardian.PersonId, guardian => guardian.Last > yesterday ? guardian.Last : yesterday);
        if (lastDays.Count == 0)
        {
            return;
        }

        Guid[] persons = [.. lastDays.Keys];
        var teams = await db.ChildTeams.Include(team => team.Members)
            .Where(team => team.ChildId == network.ChildId && team.Members.Any(member => member.PersonId != null && persons.Contains(member.PersonId.Value)))
            .OrderBy(team => team.Id)
            .ToListAsync(ct);
        List<ChildTeamMember> ended = [.. teams.SelectMany(team => lastDays.SelectMany(guardian => team.EndCustody(guardian.Key, guardian.Value)))];
        foreach (var member in ended)
        {
            outbox.Publish(TeamEvents.Left(member, member.To!.Value, caller.Tenant, now));
        }

        await grants.DismissAsync(ended, ct);
        await roster.FollowAsync([.. ended.Select(member => (member, (ChildTeamMember?)null))], ct);
    }
}
