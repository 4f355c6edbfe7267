using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Materials;

internal static class GetModelCard
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/model-cards/{cardId:guid}", Handle).Requires(Permission.ReadTraining).WithSummary("One model card");

    internal static async Task<Ok<ModelCardView>> Handle(Guid cardId, TrainingDb db, CancellationToken ct) =>
        TypedResults.Ok(ModelCardView.From(
            await db.ModelCards.AsNoTracking().SingleOrDefaultAsync(row => row.Id == cardId, ct) ?? throw new Problem(Problems.NotFound)));
}
