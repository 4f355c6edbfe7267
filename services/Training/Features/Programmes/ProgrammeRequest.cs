using FluentValidation;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Features.Programmes;

/// <summary>A programme as it is sent: planning and changing take the whole of it.</summary>
/// <param name="Title">As it stands on certificates.</param>
/// <param name="Kind">Form.</param>
/// <param name="Completion">What it takes to complete it.</param>
/// <param name="Topic">What is counted together in reports, e.g. <c>syty</c>: lower-case letters, digits, hyphens.</param>
/// <param name="Description">For those who think of taking part.</param>
/// <param name="TargetRoles">Whom it is for; empty = everyone.</param>
/// <param name="Sectors">Fields of work that it is for; empty = all.</param>
/// <param name="QualifiesFor">What its valid certificate lets the holder act as.</param>
/// <param name="ValidityMonths">How long a certificate is valid; absent = for good.</param>
internal sealed record ProgrammeRequest(
    string Title, ProgrammeKind Kind, CompletionRule Completion, string? Topic = null, string? Description = null,
    IReadOnlyList<TeamRole>? TargetRoles = null, IReadOnlyList<Sector>? Sectors = null,
    IReadOnlyList<ActingRole>? QualifiesFor = null, int? ValidityMonths = null)
{
    internal ProgrammeDetails Details() => new(
        Title.Trim(), Kind, Topic, Description?.Trim(), TargetRoles ?? [], Sectors ?? [], QualifiesFor ?? [], ValidityMonths, Completion);

    internal sealed class Validator : AbstractValidator<ProgrammeRequest>
    {
        private const int MostWords = 40;
        private const int MostMinutes = 60_000;

        public Validator()
        {
            RuleFor(request => request.Title).NotEmpty().PlainText(Programme.MaxTitleLength);
            RuleFor(request => request.Topic).Matches("^[a-z][a-z0-9-]*$").MaximumLength(Programme.MaxTopicLength);
            RuleFor(request => request.Description).Paragraphs(Programme.MaxDescriptionLength);
            RuleFor(request => request.ValidityMonths).InclusiveBetween(1, 600);
            RuleFor(request => request.Completion.SessionsPercent).InclusiveBetween(0, 100);
            RuleFor(request => request.Completion.Minutes).InclusiveBetween(1, MostMinutes);
            RuleFor(request => request.TargetRoles).Must(list => list is not { Count: > MostWords }).WithErrorCode("too_many").WithMessage("At most 40.");
            RuleFor(request => request.Sectors).Must(list => list is not { Count: > MostWords }).WithErrorCode("too_many").WithMessage("At most 40.");
            RuleFor(request => request.QualifiesFor).Must(list => list is not { Count: > MostWords }).WithErrorCode("too_many").WithMessage("At most 40.");
        }
    }
}
