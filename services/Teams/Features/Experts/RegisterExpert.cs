using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Experts;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Experts;

internal static class RegisterExpert
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/experts", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("Registers an expert by experience, who can be in steering and project groups then; to others they are a person");

    private static async Task<Created<ExpertView>> Handle(
        ExpertRequest request, TeamsDb db, IOutbox outbox, ExpertRegister register, ContactBox box, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var expert = Expert.Register(request.Details());
        register.Take(expert, request.Contact);
        db.Add(expert);
        outbox.Publish(new PersonRegistered(caller.Tenant, expert.Id, expert.Language, register.Sealed(expert), clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/experts/{expert.Id}", ExpertView.Of(expert, box, caller));
    }
}
