using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Paths;

internal static class ListOwnWalks
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/walks/own", Handle).Requires(Permission.EnrolOneself).WithSummary("The paths that you are on");

    internal static async Task<Ok<Page<WalkView>>> Handle([AsParameters] Paging paging, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var own = await db.Participants.AsNoTracking().Where(row => row.Subject == caller.Subject).Select(row => row.Id).ToListAsync(ct);
        var rows = db.PathWalks.AsNoTracking().Where(row => own.Contains(row.ParticipantId)).After(paging).OrderBy(row => row.Id);
        var page = await paging.ReadAsync(rows, row => [row.Id], ct);
        Guid[] pathIds = [.. page.Items.Select(row => row.PathId)];
        var paths = await db.Paths.AsNoTracking().Where(row => pathIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        return TypedResults.Ok(new Page<WalkView>([.. page.Items.Select(row => WalkView.From(row, paths[row.PathId]))], page.Next));
    }
}
