using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Ledger;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Features.Ledger;

/// <summary>Enters a past training or event of which only numbers are known (A2-03, A2-04).</summary>
internal static class EnterPastTraining
{
    /// <summary>What is sent. A number is exact, <c>>148</c>, <c>~300</c>, <c>12–30</c> or <c>34–70 each</c>; absent = unknown.</summary>
    /// <param name="Title">What it was.</param>
    /// <param name="Form">E.g. its length.</param>
    /// <param name="Topic">What is counted together in reports.</param>
    /// <param name="HeldOn">Day, where it is known.</param>
    /// <param name="Registered">Who registered.</param>
    /// <param name="Selected">Who was selected.</param>
    /// <param name="Attended">Who came; may exceed those registered.</param>
    /// <param name="Certified">Who completed it; at most those who came or were selected .</param>
    internal sealed record Request(
        string Title, string? Form = null, string? Topic = null, DateOnly? HeldOn = null,
        string? Registered = null, string? Selected = null, string? Attended = null, string? Certified = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Title).NotEmpty().PlainText(LedgerEntry.MaxTextLength);
            RuleFor(request => request.Form).PlainText(LedgerEntry.MaxTextLength);
            RuleFor(request => request.Topic).Matches("^[a-z][a-z0-9-]*$").MaximumLength(Programme.MaxTopicLength);
            RuleFor(request => request.HeldOn).CalendarDay();
            RuleFor(request => request.Registered).Must(IsHeadcount).WithErrorCode("headcount").WithMessage("E.g. 35, >148, ~300, 12–30.");
            RuleFor(request => request.Selected).Must(IsHeadcount).WithErrorCode("headcount").WithMessage("E.g. 35, >148, ~300, 12–30.");
            RuleFor(request => request.Attended).Must(IsHeadcount).WithErrorCode("headcount").WithMessage("E.g. 35, >148, ~300, 12–30.");
            RuleFor(request => request.Certified).Must(IsHeadcount).WithErrorCode("headcount").WithMessage("E.g. 35, >148, ~300, 12–30.");
        }

        private static bool IsHeadcount(string? given) => given is null || (given.Length <= Headcount.MaxLength && Headcount.Read(given) is not null);
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/ledger", Handle).Requires(Permission.ManageTraining).WithSummary("Enters a past training known by numbers only");

    internal static async Task<Ok<LedgerView>> Handle(Request request, TrainingDb db, CancellationToken ct)
    {
        var entry = new LedgerEntry(
            request.Title.Trim(), request.Form?.Trim(), request.Topic, request.HeldOn,
            new LedgerCounts(Read(request.Registered), Read(request.Selected), Read(request.Attended), Read(request.Certified)));
        db.Add(entry);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(LedgerView.From(entry));
    }

    private static Headcount? Read(string? given) => given is null ? null : Headcount.Read(given);
}
