using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Teams.Features.Retention;

internal static class ListDueChildren
{
    /// <summary>Without a name: whoever may know more opens the child.</summary>
    internal sealed record Item(Guid ChildId, RetentionRule Rule, DateOnly From, DateOnly DueOn, bool UnderLegalHold, bool ErasureUnderWay);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/retention/due", Handle).Requires(Permission.ReadRetention).WithSummary("Children whose documents need not be kept any longer");

    private static async Task<Ok<Page<Item>>> Handle(
        [AsParameters] Paging paging, TeamsDb db, StatutoryLimits limits, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var today = HelsinkiTime.Today(clock);
        var rows = Candidates(db, limits, today).AsNoTracking();
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(child => child.Id > after);
        }

        var page = await paging.ReadAsync(
            rows.OrderBy(child => child.Id).Select(child => new Row(
                child.Id, child.Tenant, child.DeceasedOn,
                db.ClientRelationships.Where(line => line.ChildId == child.Id).Select(line => new Line(line.ServiceLine, line.ClosedOn)).ToList(),
                db.LegalHolds.Any(hold => hold.ChildId == child.Id && hold.LiftedAt == null),
                db.Erasures.Any(one => one.ChildId == child.Id && (one.State == ErasureState.Proposed || one.State == ErasureState.Confirmed)))),
            row => [row.Id],
            ct);
        trail.Listed(page.Items.Select(row => (row.Id, row.Tenant)), "GET /api/teams/retention/due");
        return TypedResults.Ok(new Page<Item>([.. page.Items.Select(row => Shown(row, limits)).OfType<Item>()], page.Next));
    }

    // By the shortest time that was ever in force; the rule itself then has the last word.
    internal static IQueryable<Child> Candidates(TeamsDb db, StatutoryLimits limits, DateOnly today)
    {
        var deadBy = today.AddYears(-limits.RetentionYearsAfterDeath.Min(value => value.Value));
        var closedBy = today.AddYears(-limits.RetentionYearsAfterClosing.Min(value => value.Value));
        return db.Children.Where(child =>
            (child.DeceasedOn <= deadBy
                && (!db.ClientRelationships.Any(line => line.ChildId == child.Id)
                    || db.ClientRelationships.Any(line => line.ChildId == child.Id && line.ServiceLine == ServiceLine.ChildProtection)))
            || (db.ClientRelationships.Where(line => line.ClosedOn <= closedBy).Select(line => line.ChildId).Contains(child.Id)
                && !db.ClientRelationships.Any(line => line.ChildId == child.Id
                    && (line.ServiceLine == ServiceLine.ChildProtection || line.ClosedOn == null || line.ClosedOn > closedBy))));
    }

    private static Item? Shown(Row row, StatutoryLimits limits) =>
        RetentionRules.DueOf(row.DeceasedOn, row.Lines.ConvertAll(line => (line.ServiceLine, line.ClosedOn)), limits) is { } due
            ? new Item(row.Id, due.Rule, due.From, due.On, row.Held, row.UnderWay)
            : null;

    private sealed record Row(Guid Id, string Tenant, DateOnly? DeceasedOn, List<Line> Lines, bool Held, bool UnderWay);

    private sealed record Line(ServiceLine ServiceLine, DateOnly? ClosedOn);
}
