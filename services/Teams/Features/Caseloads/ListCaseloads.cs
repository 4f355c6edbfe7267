using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Caseloads;

namespace SystemicPlatform.Teams.Features.Caseloads;

/// <summary>Workload for leaders (A2-27), as counted at the last change or last night.</summary>
internal static class ListCaseloads
{
    internal sealed record Item(
        Guid ProfessionalId, [property: Personal] string GivenName, [property: Personal] string FamilyName,
        int Children, int? Limit, bool Over, DateOnly? OverSince);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/caseloads", Handle).Requires(Permission.ListCaseloads).WithSummary("Responsible social workers with most children first");

    private static async Task<Ok<Page<Item>>> Handle(
        [AsParameters] Paging paging, TeamsDb db, StatutoryDeadlines limits, TimeProvider clock, CancellationToken ct)
    {
        var limit = limits.CaseloadLimit(HelsinkiTime.Today(clock));
        var items = Worst(db, paging).Join(db.Professionals, row => row.ProfessionalId, worker => worker.Id, (row, worker) => new Item(
            row.ProfessionalId, worker.GivenName, worker.FamilyName, row.Children, limit, limit != null && row.Children > limit, row.ExceededOn));
        return TypedResults.Ok(await paging.ReadAsync(items, item => [item.Children, item.ProfessionalId], ct));
    }

    internal static IQueryable<Caseload> Worst(TeamsDb db, Paging paging)
    {
        var rows = db.Caseloads.AsNoTracking().Where(row => row.Children > 0);
        if (paging.AfterNumber() is var (number, id))
        {
            rows = rows.Where(row => row.Children <= number && (row.Children < number || row.ProfessionalId > id));
        }

        return rows.OrderByDescending(row => row.Children).ThenBy(row => row.ProfessionalId);
    }
}
