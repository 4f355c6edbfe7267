using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.SystemicTeams;

namespace SystemicPlatform.Teams.Features.Referrals;

internal static class ListReferredChildren
{
    private const string Path = "/systemic-teams/{teamId:guid}/referrals";

    /// <summary>A child that is with the team. The tenant is for the log, not for the answer.</summary>
    internal sealed record Item(
        Guid Id, Guid ChildId, [property: Personal] string GivenName, [property: Personal] string FamilyName, DateOnly From, DateOnly? To,
        [property: System.Text.Json.Serialization.JsonIgnore] string Tenant);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet(Path, Handle).Requires(Permission.ListChildren)
            .WithSummary("Children that are with the team and that the caller may handle, today or on another day (on=yyyy-MM-dd)");

    private static async Task<Ok<Page<Item>>> Handle(
        Guid teamId, string? on, [AsParameters] Paging paging, TeamsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var day = QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock);
        await db.DemandTeamAsync(teamId, ct);
        var rows = db.Referrals.AsNoTracking().Where(row => row.TeamId == teamId && row.From <= day && (row.To == null || row.To >= day));
        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.From, row.Id), ValueTuple.Create(after.Day, after.Id)));
        }

        var items = rows.Join(
                db.ChildrenVisibleTo(caller, Permission.ListChildren, clock.GetUtcNow()), row => row.ChildId, child => child.Id,
                (row, child) => new { row, child })
            .OrderBy(one => one.row.From).ThenBy(one => one.row.Id)
            .Select(one => new Item(one.row.Id, one.child.Id, one.child.GivenName, one.child.FamilyName, one.row.From, one.row.To, one.child.Tenant));
        var page = await paging.ReadAsync(items, item => [item.From, item.Id], ct);
        trail.Listed(page.Items.Select(item => (item.ChildId, item.Tenant)), $"GET /api/teams{Path}");
        return TypedResults.Ok(page);
    }
}
