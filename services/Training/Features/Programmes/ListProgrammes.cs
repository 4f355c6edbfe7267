using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Programmes;

internal static class ListProgrammes
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/programmes", Handle).Requires(Permission.ReadTraining).WithSummary("Training programmes, oldest first");

    internal static async Task<Ok<Page<ProgrammeView>>> Handle([AsParameters] Paging paging, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var rows = db.Programmes.AsNoTracking().SeenBy(caller).After(paging).OrderBy(row => row.Id);
        var page = await paging.ReadAsync(rows, row => [row.Id], ct);
        return TypedResults.Ok(new Page<ProgrammeView>([.. page.Items.Select(ProgrammeView.From)], page.Next));
    }
}
