using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Referrals;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Features.Referrals;

/// <summary>Referrals end with what they hang on. Scoped; saves nothing itself.</summary>
internal sealed class ReferralEnding(TeamsDb db, IOutbox outbox, ReferralAccess access, Caller caller, TimeProvider clock)
{
    /// <summary>The child's last client relationship ends.</summary>
    public Task OfChildAsync(Guid childId, DateOnly on, CancellationToken ct) =>
        EndAllAsync(db.Referrals.Where(referral => referral.ChildId == childId), on, ChildTeam.RelationshipClosed, ct);

    /// <summary>The team ends.</summary>
    public Task OfTeamAsync(Guid teamId, DateOnly on, CancellationToken ct) =>
        EndAllAsync(db.Referrals.Where(referral => referral.TeamId == teamId), on, SystemicTeam.Dissolution, ct);

    private async Task EndAllAsync(IQueryable<Referral> those, DateOnly on, string reason, CancellationToken ct)
    {
        var ending = await those.Where(referral => referral.To == null || (referral.To > on && referral.To >= referral.From))
            .OrderBy(referral => referral.Id).ToListAsync(ct);
        foreach (var referral in ending)
        {
            referral.EndOrCallOff(on, reason);
            outbox.Publish(new ReferralEnded(caller.Tenant, referral.ChildId, referral.Id, referral.TeamId, referral.To!.Value, clock.GetUtcNow()));
        }

        await access.FollowAsync(ending, ct);
        await RevisedAsync(ending, ct);
    }

    // Whoever joins one of the teams at the same moment has to look again.
    private async Task RevisedAsync(List<Referral> ended, CancellationToken ct)
    {
        var teamIds = ended.Select(referral => referral.TeamId).Distinct().ToArray();
        (await db.SystemicTeams.Where(team => teamIds.Contains(team.Id)).OrderBy(team => team.Id).ToListAsync(ct)).ForEach(team => team.Revise());
    }
}
