using System.Text.Json.Serialization;
using FluentValidation;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Domain.Materials;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>A model card as it is sent.</summary>
/// <param name="Name">Of the way of working.</param>
/// <param name="Stage">How far it is.</param>
/// <param name="Place">Where it came from.</param>
/// <param name="Area">The area that it is used in.</param>
/// <param name="Funder">Who paid for it.</param>
/// <param name="Themes">What it is about.</param>
/// <param name="TargetGroups">Whom it serves.</param>
/// <param name="CreatedOn">When it was described first.</param>
/// <param name="ChangedOn">When it was described last.</param>
internal sealed record ModelCardRequest(
    string Name, ModelStage Stage, string? Place = null, string? Area = null, string? Funder = null, IReadOnlyList<string>? Themes = null,
    IReadOnlyList<string>? TargetGroups = null, DateOnly? CreatedOn = null, DateOnly? ChangedOn = null)
{
    internal ModelCardDetails Details() => new(
        Name.Trim(), Place?.Trim(), Area?.Trim(), Funder?.Trim(), [.. (Themes ?? []).Select(word => word.Trim())],
        [.. (TargetGroups ?? []).Select(word => word.Trim())], Stage, CreatedOn, ChangedOn);

    internal sealed class Validator : AbstractValidator<ModelCardRequest>
    {
        public Validator()
        {
            RuleFor(request => request.Name).Line(ModelCard.MaxTextLength);
            RuleFor(request => request.Place).PlainText(ModelCard.MaxTextLength);
            RuleFor(request => request.Area).PlainText(ModelCard.MaxTextLength);
            RuleFor(request => request.Funder).PlainText(ModelCard.MaxTextLength);
            RuleFor(request => request.Themes).Must(list => list is not { Count: > ModelCard.MostWords }).WithErrorCode("too_many").WithMessage("At most 30.");
            RuleForEach(request => request.Themes).Line(ModelCard.MaxTextLength);
            RuleFor(request => request.TargetGroups).Must(list => list is not { Count: > ModelCard.MostWords }).WithErrorCode("too_many").WithMessage("At most 30.");
            RuleForEach(request => request.TargetGroups).Line(ModelCard.MaxTextLength);
            RuleFor(request => request.CreatedOn).CalendarDay();
            RuleFor(request => request.ChangedOn).CalendarDay().Must((request, day) => day is null || request.CreatedOn is null || day >= request.CreatedOn)
                .WithErrorCode("before_creation").WithMessage("Not before it was created.");
        }
    }
}

/// <summary>A model card as it is shown.</summary>
internal sealed record ModelCardView(
    Guid Id, string Name, ModelStage Stage, string? Place, string? Area, string? Funder, IReadOnlyList<string> Themes,
    IReadOnlyList<string> TargetGroups, DateOnly? CreatedOn, DateOnly? ChangedOn, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static ModelCardView From(ModelCard row) => new(
        row.Id, row.Name, row.Stage, row.Place, row.Area, row.Funder, row.Themes, row.TargetGroups, row.CreatedOn, row.ChangedOn, row.RowVersion);
}
