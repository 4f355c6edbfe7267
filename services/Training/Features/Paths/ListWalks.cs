using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Paths;

internal static class ListWalks
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/paths/{pathId:guid}/walks", Handle).Requires(Permission.ReadParticipants).WithSummary("Who is on a path, and how far");

    internal static async Task<Ok<Page<WalkView>>> Handle(Guid pathId, [AsParameters] Paging paging, TrainingDb db, CancellationToken ct)
    {
        var path = await db.Paths.AsNoTracking().SingleOrDefaultAsync(row => row.Id == pathId, ct) ?? throw new Problem(Problems.NotFound);
        var rows =
            from walk in db.PathWalks.AsNoTracking().Where(row => row.PathId == pathId).After(paging)
            join person in db.Participants on walk.ParticipantId equals person.Id
            orderby walk.Id
            select new { Walk = walk, person.Name };
        var page = await paging.ReadAsync(rows, row => [row.Walk.Id], ct);
        return TypedResults.Ok(new Page<WalkView>([.. page.Items.Select(row => WalkView.From(row.Walk, path, row.Name))], page.Next));
    }
}
