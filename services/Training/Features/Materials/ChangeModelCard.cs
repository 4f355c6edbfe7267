using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Materials;

internal static class ChangeModelCard
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPut("/model-cards/{cardId:guid}", Handle).Requires(Permission.ManageTraining).WithSummary("Changes a model card");

    internal static async Task<Ok<ModelCardView>> Handle(
        Guid cardId, ModelCardRequest request, IfMatch ifMatch, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var card = await db.ModelCards.OneAsync(cardId, caller, ct);
        ifMatch.Guard(db, card);
        card.Change(request.Details());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ModelCardView.From(card));
    }
}
