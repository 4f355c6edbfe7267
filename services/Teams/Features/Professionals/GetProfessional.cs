using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Professionals;

internal static class GetProfessional
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/professionals/{professionalId:guid}", Handle).Requires(Permission.ReadProfessionals).WithSummary("One professional");

    private static async Task<Ok<ProfessionalResponse>> Handle(Guid professionalId, TeamsDb db, CancellationToken ct) =>
        TypedResults.Ok(
            await db.Professionals.AsNoTracking().Where(row => row.Id == professionalId).Select(ProfessionalResponse.Row).SingleOrDefaultAsync(ct)
            ?? throw new Problem(Problems.NotFound));
}
