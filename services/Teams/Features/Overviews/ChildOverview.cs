using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Assessments;
using SystemicPlatform.Teams.Features.Care;
using SystemicPlatform.Teams.Features.Children;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Contacts;
using SystemicPlatform.Teams.Features.Networks;
using SystemicPlatform.Teams.Features.Referrals;

namespace SystemicPlatform.Teams.Features.Overviews;

/// <summary>A child's page today. A part that is null is not there, or not the caller's to see; <c>may</c> says which.</summary>
/// <param name="Child">The record.</param>
/// <param name="ClientRelationships">Those that are open.</param>
/// <param name="Care">The stage of child protection.</param>
/// <param name="Team">Who is in the child's own team, as what and why.</param>
/// <param name="Referrals">Systemic teams that the child is with.</param>
/// <param name="Clock">Notifications of which something is still due, the next first.</param>
/// <param name="Network">The persons around the child today; protected contacts say only that they are.</param>
/// <param name="May">What the caller may do, in every service.</param>
internal sealed record ChildOverview(
    ChildResponse Child, IReadOnlyList<ListClientRelationships.Item> ClientRelationships, CareStageView? Care,
    ChildTeamResponse? Team, IReadOnlyList<ReferralView>? Referrals, IReadOnlyList<NotificationResponse>? Clock, NetworkView? Network,
    IReadOnlyList<Permission> May)
{
    private const int MostOpen = 50;

    public static async Task<ChildOverview> ReadAsync(
        TeamsDb db, Guid childId, HashSet<Permission> sight, Caller caller, ContactBox box, DateOnly today, CancellationToken ct)
    {
        var child = await GetChild.ReadAsync(db, childId, caller, today, ct);
        var relationships = await db.ClientRelationships.AsNoTracking()
            .Where(row => row.ChildId == childId && (row.ClosedOn == null || row.ClosedOn >= today))
            .OrderBy(row => row.OpenedOn).ThenBy(row => row.Id)
            .Select(row => new ListClientRelationships.Item(row.Id, row.ServiceLine, row.SpecialSupport, row.OpenedOn, row.ClosedOn, row.CloseReason))
            .ToListAsync(ct);
        var care = await db.CareOnAsync(childId, today, ct);
        var seesTeam = sight.Contains(Permission.ReadChildTeam);
        return new ChildOverview(
            child, relationships, care is null ? null : CareStageView.Of(care),
            seesTeam ? await GetChildTeam.ReadAsync(db, childId, today, ct) : null,
            seesTeam ? await ReferralsAsync(db, childId, today, ct) : null,
            sight.Contains(Permission.ReadAssessments) ? await ClockAsync(db, childId, ct) : null,
            sight.Contains(Permission.ReadNetwork) ? await NetworkView.ReadAsync(db, childId, today, box, ct) : null,
            [.. sight.Order()]);
    }

    private static Task<List<ReferralView>> ReferralsAsync(TeamsDb db, Guid childId, DateOnly today, CancellationToken ct) =>
        ReferralView.Show(db, db.Referrals.Where(row => row.ChildId == childId && row.From <= today && (row.To == null || row.To >= today))).ToListAsync(ct);

    private static Task<List<NotificationResponse>> ClockAsync(TeamsDb db, Guid childId, CancellationToken ct) =>
        db.Notifications.AsNoTracking().Where(row => row.ChildId == childId && row.NextDueOn != null)
            .OrderBy(row => row.NextDueOn).ThenBy(row => row.Id).Take(MostOpen).Select(NotificationResponse.Row).ToListAsync(ct);
}
