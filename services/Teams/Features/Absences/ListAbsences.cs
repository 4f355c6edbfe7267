using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Absences;

internal static class ListAbsences
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/professionals/{professionalId:guid}/absences", Handle).Requires(Permission.ReadProfessionals)
            .WithSummary("A professional's absences, in the order they were entered");

    private static async Task<Ok<Page<AbsenceView>>> Handle(Guid professionalId, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        if (!await db.Professionals.AnyAsync(row => row.Id == professionalId, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        var rows = db.Absences.AsNoTracking().Where(row => row.ProfessionalId == professionalId);
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id > after);
        }

        return TypedResults.Ok(await paging.ReadAsync(rows.OrderBy(row => row.Id).Select(AbsenceView.Row), row => [row.Id], ct));
    }
}
