using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Materials;

internal static class ListModelCards
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/model-cards", Handle).Requires(Permission.ReadTraining).WithSummary("Model cards, oldest first");

    internal static async Task<Ok<Page<ModelCardView>>> Handle([AsParameters] Paging paging, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var page = await paging.ReadAsync(db.ModelCards.AsNoTracking().SeenBy(caller).After(paging).OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<ModelCardView>([.. page.Items.Select(ModelCardView.From)], page.Next));
    }
}
