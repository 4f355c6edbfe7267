using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Groups;

internal static class ListGroups
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/groups", Handle).Requires(Permission.ReadTraining).WithSummary("Groups, of one programme or of all, oldest first");

    internal static async Task<Ok<Page<GroupView>>> Handle(
        [FromQuery] Guid? programmeId, [AsParameters] Paging paging, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var rows = db.Groups.AsNoTracking();
        rows = programmeId is { } programme ? rows.Where(row => row.ProgrammeId == programme) : rows.SeenBy(caller);
        var page = await paging.ReadAsync(rows.After(paging).OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<GroupView>([.. page.Items.Select(GroupView.From)], page.Next));
    }
}
