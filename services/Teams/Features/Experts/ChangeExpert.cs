using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Experts;

internal static class ChangeExpert
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPut("/experts/{expertId:guid}", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("Changes what is known of an expert by experience; a contact that is left out stays, an empty one goes");

    private static async Task<Ok<ExpertView>> Handle(
        Guid expertId, ExpertRequest request, IfMatch ifMatch, TeamsDb db, IOutbox outbox, ExpertRegister register, ContactBox box, Caller caller,
        TimeProvider clock, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var expert = await db.Experts.SingleOrDefaultAsync(row => row.Id == expertId && row.Tenant == tenant, ct) ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, expert);
        expert.Change(request.Details());
        register.Take(expert, request.Contact);
        outbox.Publish(new PersonChanged(tenant, expertId, expert.Language, register.Sealed(expert), clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ExpertView.Of(expert, box, caller));
    }
}
