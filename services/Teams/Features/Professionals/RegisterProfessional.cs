using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Professionals;

internal static class RegisterProfessional
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/professionals", Handle).Requires(Permission.ManageProfessionals).WithSummary("Registers a professional");

    private static async Task<Created<ProfessionalResponse>> Handle(
        ProfessionalRequest request, TeamsDb db, ProfessionalRegister register, CancellationToken ct)
    {
        var professional = register.Add(request);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/professionals/{professional.Id}", ProfessionalResponse.From(professional));
    }
}
