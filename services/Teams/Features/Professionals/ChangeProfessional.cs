using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Professionals;

internal static class ChangeProfessional
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPut("/professionals/{professionalId:guid}", Handle).Requires(Permission.ManageProfessionals)
            .WithSummary("Changes a professional's record; a new subject takes over the grants of the memberships");

    private static async Task<Ok<ProfessionalResponse>> Handle(
        Guid professionalId, ProfessionalRequest request, IfMatch ifMatch, TeamsDb db, ProfessionalRegister register, Caller caller, CancellationToken ct)
    {
        var professional = await db.ProfessionalsOf(caller).SingleOrDefaultAsync(row => row.Id == professionalId, ct)
            ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, professional);
        await register.ChangeAsync(professional, request, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ProfessionalResponse.From(professional));
    }
}
