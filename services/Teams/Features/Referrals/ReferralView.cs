using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Referrals;

namespace SystemicPlatform.Teams.Features.Referrals;

/// <summary>A child's time with a systemic team, and why.</summary>
internal sealed record ReferralView(
    Guid Id, Guid ChildId, Guid TeamId, string TeamName, [property: Personal] IReadOnlyList<string> Criteria,
    [property: Personal] string Reason, DateOnly From, DateOnly? To, [property: Personal] string? EndReason)
{
    public static ReferralView Of(Referral referral, string teamName) => new(
        referral.Id, referral.ChildId, referral.TeamId, teamName, referral.Criteria, referral.Reason, referral.From, referral.To, referral.EndReason);

    /// <summary>Referrals with the names of their teams, in the order they begin.</summary>
    public static IQueryable<ReferralView> Show(TeamsDb db, IQueryable<Referral> referrals) =>
        referrals.AsNoTracking().Join(db.SystemicTeams, row => row.TeamId, team => team.Id, (row, team) => new { row, team })
            .OrderBy(one => one.row.From).ThenBy(one => one.row.Id)
            .Select(one => new ReferralView(
                one.row.Id, one.row.ChildId, one.row.TeamId, one.team.Name, one.row.Criteria, one.row.Reason, one.row.From, one.row.To, one.row.EndReason));
}
