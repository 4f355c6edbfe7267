using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Forums;

internal static class GetForum
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/groups/{groupId:guid}/forum", Handle).Requires(Permission.ReadTraining).WithSummary("The forum that a group is, with its summary");

    internal static async Task<Ok<ForumView>> Handle(Guid groupId, TrainingDb db, CancellationToken ct)
    {
        var forum = await db.Forums.AsNoTracking().SingleOrDefaultAsync(row => row.GroupId == groupId, ct) ?? throw new Problem(Problems.NotFound);
        return TypedResults.Ok(ForumView.From(forum, await db.RegisteredFor(groupId).CountAsync(ct)));
    }
}
