using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Features.Goals;

/// <summary>Changes an open goal or who sees it; what hung on it follows at once, in old versions, too.</summary>
internal static class ChangeGoal
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut(GoalUseCases.One, Handle).ForChild(Permission.ManagePlans).WithSummary("Changes a goal");

    internal static async Task<Ok<GoalView>> Handle(
        Guid childId, Guid goalId, SetGoal.Request request, IfMatch ifMatch, PlansDb db, IOutbox outbox, Viewers viewers, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var goal = await db.GoalAsync(childId, goalId, await viewers.OfAsync(childId, ct), ct);
        ifMatch.Guard(db, goal, () => GoalView.From(goal, []));
        goal.Change(request.Facts, request.Audience);
        outbox.GoalSet(caller, goal, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(GoalView.From(goal, await db.Agreements.Where(row => row.GoalId == goalId).OrderBy(row => row.Id).ToListAsync(ct)));
    }
}
