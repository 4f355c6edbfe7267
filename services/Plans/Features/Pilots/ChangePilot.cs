using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Pilots;

/// <summary>Changes what is said of a pilot: a milestone was reached, no further site can join.</summary>
internal static class ChangePilot
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut("/pilots/{pilotId:guid}", Handle).Requires(Permission.ManageModelPlans).WithSummary("Changes what is said of a pilot");

    internal static async Task<Ok<PilotView>> Handle(Guid pilotId, StartPilot.Request request, IfMatch ifMatch, PlansDb db, CancellationToken ct)
    {
        var pilot = await db.Pilots.SingleOrDefaultAsync(row => row.Id == pilotId, ct) ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, pilot, () => PilotView.From(pilot));
        pilot.Become(request.Facts);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(PilotView.From(pilot));
    }
}
