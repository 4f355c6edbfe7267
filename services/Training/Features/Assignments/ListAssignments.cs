using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Assignments;

internal static class ListAssignments
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/groups/{groupId:guid}/assignments", Handle).Requires(Permission.ReadTraining).WithSummary("The assignments of a group");

    internal static async Task<Ok<Page<AssignmentView>>> Handle(Guid groupId, [AsParameters] Paging paging, TrainingDb db, CancellationToken ct)
    {
        if (!await db.Groups.AnyAsync(row => row.Id == groupId, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        var rows = db.Assignments.AsNoTracking().Where(row => row.GroupId == groupId).After(paging).OrderBy(row => row.Id);
        var page = await paging.ReadAsync(rows, row => [row.Id], ct);
        return TypedResults.Ok(new Page<AssignmentView>([.. page.Items.Select(AssignmentView.From)], page.Next));
    }
}
