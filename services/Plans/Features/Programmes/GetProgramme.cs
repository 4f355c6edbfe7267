using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Programmes;

/// <summary>Reads a programme.</summary>
internal static class GetProgramme
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet("/programmes/{programmeId:guid}", Handle).Requires(Permission.ReadModelPlans).WithSummary("A development programme");

    internal static async Task<Ok<ProgrammeView>> Handle(Guid programmeId, PlansDb db, CancellationToken ct) =>
        await db.Programmes.AsNoTracking().SingleOrDefaultAsync(row => row.Id == programmeId, ct) is { } programme
            ? TypedResults.Ok(ProgrammeView.From(programme))
            : throw new Problem(Problems.NotFound);
}
