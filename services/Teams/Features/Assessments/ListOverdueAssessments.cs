using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Assessments;

namespace SystemicPlatform.Teams.Features.Assessments;

/// <summary>What should have been done by now: a worker sees the own children, a lead those of the whole tenant.</summary>
internal static class ListOverdueAssessments
{
    internal sealed record Item(
        Guid Id, Guid ChildId, [property: Personal] string GivenName, [property: Personal] string FamilyName, DateOnly ReceivedOn,
        bool UrgentAssessment, AssessmentState State, AssessmentDuty Duty, DateOnly DueOn, [property: JsonIgnore] string Tenant);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/assessments/overdue", Handle).Requires(Permission.ListOverdueAssessments)
            .WithSummary("Notifications whose next duty is overdue, the longest overdue first");

    private static async Task<Ok<Page<Item>>> Handle(
        [AsParameters] Paging paging, TeamsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var page = await paging.ReadAsync(Overdue(db, caller, now, paging), item => [item.DueOn, item.Id], ct);
        trail.Listed(page.Items.Select(item => (item.ChildId, item.Tenant)), "GET /api/teams/assessments/overdue");
        return TypedResults.Ok(page);
    }

    internal static IQueryable<Item> Overdue(TeamsDb db, Caller caller, DateTimeOffset now, Paging paging)
    {
        DateOnly? today = HelsinkiTime.DayOf(now);
        var rows = db.Notifications.AsNoTracking().Where(row => row.NextDueOn < today);
        if (!caller.Supervises(Permission.ListOverdueAssessments))
        {
            rows = rows.Where(row => db.GrantsOf(caller, now).Any(grant => grant.ChildId == row.ChildId));
        }

        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => EF.Functions.GreaterThan(
                ValueTuple.Create(row.NextDueOn, row.Id), ValueTuple.Create((DateOnly?)after.Day, after.Id)));
        }

        return rows.OrderBy(row => row.NextDueOn).ThenBy(row => row.Id)
            .Join(db.Children, row => row.ChildId, child => child.Id, (row, child) => new Item(
                row.Id, row.ChildId, child.GivenName, child.FamilyName, row.ReceivedOn, row.Urgent, row.State,
                row.NextDuty!.Value, row.NextDueOn!.Value, row.Tenant));
    }
}
