using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Features.Professionals;

internal static class RegisterProfessional
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/professionals", Handle).Requires(Permission.ManageProfessionals).WithSummary("Registers a professional");

    private static async Task<Created<ProfessionalResponse>> Handle(
        ProfessionalRequest request, TeamsDb db, IOutbox outbox, ContactSeal seal, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var professional = Professional.Register(request.Details());
        db.Add(professional);
        outbox.Publish(new ProfessionalRegistered(
            caller.Tenant, professional.Id, professional.Subject, professional.Language, ContactOf.Sealed(professional, seal), clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/professionals/{professional.Id}", ProfessionalResponse.From(professional));
    }
}
