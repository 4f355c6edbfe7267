using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Programmes;

/// <summary>Changes a programme, e.g. adds what came of a goal.</summary>
internal static class ChangeProgramme
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut("/programmes/{programmeId:guid}", Handle).Requires(Permission.ManageModelPlans).WithSummary("Changes a programme");

    internal static async Task<Ok<ProgrammeView>> Handle(Guid programmeId, StartProgramme.Request request, IfMatch ifMatch, PlansDb db, CancellationToken ct)
    {
        var programme = await db.Programmes.SingleOrDefaultAsync(row => row.Id == programmeId, ct) ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, programme, () => ProgrammeView.From(programme));
        programme.Become(request.Facts);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ProgrammeView.From(programme));
    }
}
