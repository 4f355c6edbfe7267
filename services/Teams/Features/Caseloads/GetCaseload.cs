using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Caseloads;

namespace SystemicPlatform.Teams.Features.Caseloads;

internal static class GetCaseload
{
    /// <summary>A worker's caseload on a day.</summary>
    /// <param name="ProfessionalId">The worker.</param>
    /// <param name="On">The day.</param>
    /// <param name="Children">Children in child protection that they are responsible for.</param>
    /// <param name="Limit">The limit in force on that day; null where the law set none.</param>
    /// <param name="Over">True when there are more than the limit allows.</param>
    internal sealed record Response(Guid ProfessionalId, DateOnly On, int Children, int? Limit, bool Over);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/professionals/{professionalId:guid}/caseload", Handle).Requires(Permission.ReadCaseload)
            .WithSummary("Children per responsible social worker against the limit, today or on another day (on=yyyy-MM-dd)");

    private static async Task<Ok<Response>> Handle(
        Guid professionalId, string? on, TeamsDb db, StatutoryDeadlines limits, TimeProvider clock, CancellationToken ct)
    {
        var day = QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock);
        if (!await db.Professionals.AnyAsync(row => row.Id == professionalId, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        var children = (await CaseloadCount.OnAsync(db, [professionalId], day, ct)).GetValueOrDefault(professionalId);
        var limit = limits.CaseloadLimit(day);
        return TypedResults.Ok(new Response(professionalId, day, children, limit, Caseload.IsOver(children, limit)));
    }
}
