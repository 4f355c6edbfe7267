using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>Takes a question to an expert group back.</summary>
internal static class WithdrawExpertCase
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ExpertUseCases.ChildCases + "/{caseId:guid}/withdrawal", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Takes a question back");

    internal static async Task<Ok<ExpertCaseView>> Handle(
        Guid childId, Guid caseId, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var asked = await db.ExpertCases.SingleOrDefaultAsync(row => row.Id == caseId && row.ChildId == childId, ct)
            ?? throw new Problem(Problems.NotFound);
        asked.Withdraw(caller.Name, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ExpertCaseView.OfChild(asked));
    }
}
