using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Rights;

internal static class ListGrants
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/grants", Handle).ForChild(Permission.ReadRights)
            .WithSummary("Who may see the child's data now or later, or could on another day (on=yyyy-MM-dd): ground, period, who gave it");

    private static async Task<Ok<Page<GrantView>>> Handle(
        Guid childId, string? on, [AsParameters] Paging paging, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await db.DemandOwnAsync(childId, caller, clock, ct);
        var grants = InForce(db.ChildGrants.AsNoTracking().Where(grant => grant.ChildId == childId), QueryDay.Read(on, nameof(on)), clock.GetUtcNow());
        if (paging.AfterId() is { } after)
        {
            grants = grants.Where(grant => grant.Id > after);
        }

        var page = await paging.ReadAsync(Rows(db, grants.OrderBy(grant => grant.Id)), row => [row.Id], ct);
        return TypedResults.Ok(new Page<GrantView>(await GrantView.NamedAsync(db, page.Items, ct), page.Next));
    }

    /// <summary>All that ever were, for the child's export (subject access).</summary>
    public static async Task<object> Section(TeamsDb db, Guid childId, CancellationToken ct) => await GrantView.NamedAsync(
        db, await Rows(db, db.ChildGrants.AsNoTracking().Where(grant => grant.ChildId == childId).OrderBy(grant => grant.Id)).ToListAsync(ct), ct);

    private static IQueryable<ChildGrant> InForce(IQueryable<ChildGrant> grants, DateOnly? on, DateTimeOffset now)
    {
        if (on is not { } day)
        {
            return grants.Where(grant => grant.Until == null || grant.Until > now);
        }

        var (start, end) = (HelsinkiTime.ToInstant(day, TimeOnly.MinValue), HelsinkiTime.ToInstant(day.AddDays(1), TimeOnly.MinValue));
        return grants.Where(grant => grant.From < end && (grant.Until == null || (grant.Until > start && grant.Until > grant.From)));
    }

    private static IQueryable<GrantView.Row> Rows(TeamsDb db, IQueryable<ChildGrant> grants) =>
        from grant in grants
        join origin in db.GrantOrigins on grant.Id equals origin.Id into origins
        from origin in origins.DefaultIfEmpty()
        select new GrantView.Row(
            grant.Id, grant.GranteeKind, grant.Grantee, grant.Ground, grant.From, grant.Until,
            origin == null ? null : origin.GivenBy, origin == null ? (DateTimeOffset?)null : origin.GivenAt);
}
