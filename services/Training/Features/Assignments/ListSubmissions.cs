using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Assignments;

internal static class ListSubmissions
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/assignments/{assignmentId:guid}/submissions", Handle).Requires(Permission.ManageTraining).WithSummary("What was handed in");

    internal static async Task<Ok<Page<SubmissionView>>> Handle(Guid assignmentId, [AsParameters] Paging paging, TrainingDb db, CancellationToken ct)
    {
        if (!await db.Assignments.AnyAsync(row => row.Id == assignmentId, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        var rows = db.Submissions.AsNoTracking().Where(row => row.AssignmentId == assignmentId).After(paging).OrderBy(row => row.Id);
        var page = await paging.ReadAsync(rows, row => [row.Id], ct);
        return TypedResults.Ok(new Page<SubmissionView>([.. page.Items.Select(SubmissionView.From)], page.Next));
    }
}
