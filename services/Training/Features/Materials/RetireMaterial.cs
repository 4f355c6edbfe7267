using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Materials;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>Takes a material out of use. It is not erased: who worked by it can still be told what it said.</summary>
internal static class RetireMaterial
{
    /// <summary>What is sent.</summary>
    internal sealed record Request(string Because);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Because).Line(Material.MaxReasonLength);
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/materials/{materialId:guid}/retirement", Handle).Requires(Permission.ManageTraining).WithSummary("Takes a material out of use");

    internal static async Task<Ok<MaterialView>> Handle(Guid materialId, Request request, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var material = await db.Materials.OneAsync(materialId, caller, ct);
        material.Retire(request.Because.Trim());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(MaterialView.From(material));
    }
}
