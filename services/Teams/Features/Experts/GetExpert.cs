using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Experts;

internal static class GetExpert
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/experts/{expertId:guid}", Handle).Requires(Permission.ReadSystemicTeams).WithSummary("One expert by experience");

    private static async Task<Ok<ExpertView>> Handle(Guid expertId, TeamsDb db, ContactBox box, Caller caller, CancellationToken ct) =>
        TypedResults.Ok(ExpertView.Of(
            await db.Experts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == expertId, ct) ?? throw new Problem(Problems.NotFound), box, caller));
}
