using FluentValidation;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Materials;
using SystemicPlatform.Training.Features.Input;
using Microsoft.EntityFrameworkCore;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>A material as it is sent.</summary>
/// <param name="Title">Short.</param>
/// <param name="Summary">What it is good for; searched in.</param>
/// <param name="Language">The language that it is written in.</param>
/// <param name="OwnerId">The participant who keeps it up to date.</param>
/// <param name="ReviewOn">Day by which somebody looks whether it still holds.</param>
/// <param name="Audiences">Fields of work that it is made for; empty = everyone.</param>
/// <param name="LegalBasis">E.g. the section of the act.</param>
/// <param name="ServiceIds">Services of the directory that it goes with (A2-22).</param>
internal sealed record MaterialRequest(
    string Title, string Summary, Language Language, Guid OwnerId, DateOnly ReviewOn, IReadOnlyList<Sector>? Audiences = null, string? LegalBasis = null,
    IReadOnlyList<Guid>? ServiceIds = null)
{
    internal MaterialDetails Details() => new(Title.Trim(), Summary.Trim(), Language, Audiences ?? [], LegalBasis?.Trim(), OwnerId, ReviewOn, ServiceIds ?? []);

    /// <summary>Refuses an owner whom nobody knows, and services that are not in the directory.</summary>
    internal async Task EnsureKnownAsync(TrainingDb db, Caller caller, CancellationToken ct)
    {
        if (!await db.Participants.Of(caller).AnyAsync(row => row.Id == OwnerId, ct))
        {
            throw new InvalidFields("ownerId", "unknown_participant", "The owner is not known here.");
        }

        Guid[] services = [.. (ServiceIds ?? []).Distinct()];
        if (services.Length > 0 && await db.Services.Of(caller).CountAsync(row => services.Contains(row.Id), ct) != services.Length)
        {
            throw new InvalidFields("serviceIds", "unknown_service", "The directory has no such service.");
        }
    }

    internal sealed class Validator : AbstractValidator<MaterialRequest>
    {
        private const int MostWords = 40;

        public Validator()
        {
            RuleFor(request => request.Title).Line(Material.MaxTitleLength).NamesNobody();
            RuleFor(request => request.Summary).Prose(Material.MaxSummaryLength).NamesNobody();
            RuleFor(request => request.OwnerId).NotEmpty();
            RuleFor(request => request.ReviewOn).CalendarDay();
            RuleFor(request => request.Audiences).Must(list => list is not { Count: > MostWords }).WithErrorCode("too_many").WithMessage("At most 40.");
            RuleFor(request => request.ServiceIds).Must(list => list is not { Count: > MostWords }).WithErrorCode("too_many").WithMessage("At most 40.");
            RuleFor(request => request.LegalBasis).PlainText(Material.MaxLegalBasisLength);
        }
    }
}
