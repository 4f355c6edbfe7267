using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Materials;
using SystemicPlatform.Training.Features.Input;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>Begins the next version of a material; readers see it once it is published.</summary>
internal static class BeginVersion
{
    /// <summary>What is sent.</summary>
    /// <param name="Note">What is new.</param>
    /// <param name="Body">The text itself, if it is one.</param>
    /// <param name="Link">https address, e.g. of a video.</param>
    internal sealed record Request(string Note, string? Body = null, string? Link = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Note).Line(MaterialVersion.MaxNoteLength);
            RuleFor(request => request.Body).Prose().NamesNobody();
            RuleFor(request => request.Link).WebAddress(MaterialVersion.MaxLinkLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/materials/{materialId:guid}/versions", Handle).Requires(Permission.ManageTraining).WithSummary("Begins the next version of a material");

    internal static async Task<Created<VersionView>> Handle(Guid materialId, Request request, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var material = await db.Materials.OneAsync(materialId, caller, ct);
        var version = material.Draft(request.Note.Trim(), request.Body?.Trim(), request.Link);
        db.Add(version);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/training/materials/{materialId}", VersionView.From(version));
    }
}
