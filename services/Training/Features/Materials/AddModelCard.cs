using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Materials;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>Adds the card of a way of working (A1-16).</summary>
internal static class AddModelCard
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/model-cards", Handle).Requires(Permission.ManageTraining).WithSummary("Adds a model card");

    internal static async Task<Created<ModelCardView>> Handle(ModelCardRequest request, TrainingDb db, CancellationToken ct)
    {
        var card = ModelCard.Of(request.Details());
        db.Add(card);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/training/model-cards/{card.Id}", ModelCardView.From(card));
    }
}
