using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.Referrals;
using SystemicPlatform.Teams.Features.ResponsibilityTeams;

namespace SystemicPlatform.Teams.Features.ChildTeams;

/// <summary>The child's team ends with the last client relationship: memberships, access and what hangs on them. Scoped.</summary>
internal sealed class TeamEnding(IOutbox outbox, GrantBook grants, ReferralEnding referrals, ResponsibilityRoster roster, Caller caller, TimeProvider clock)
{
    public async Task EndAsync(ChildTeam team, DateOnly on, CancellationToken ct)
    {
        var ended = team.Dissolve(on);
        var now = clock.GetUtcNow();
        foreach (var member in ended)
        {
            outbox.Publish(TeamEvents.Left(member, member.To!.Value, caller.Tenant, now));
        }

        outbox.Publish(new TeamDissolved(caller.Tenant, team.Id, on, now));
        await grants.DismissAsync(ended, ct);
        await referrals.OfChildAsync(team.ChildId, on, ct);
        await roster.EndWithAsync(team.ChildId, on, ct);
    }
}
