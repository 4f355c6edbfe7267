using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Channels;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Reminders.Features.Settings;

/// <summary>The caller says how they want their reminders. Holds at once, also for what is written and not sent yet.</summary>
internal static class SetPreferences
{
    /// <summary>The whole: kinds that are not named are as is usual.</summary>
    /// <param name="Kinds">What is wanted otherwise.</param>
    /// <param name="QuietFrom">Begin of quiet hours in Finland, with <paramref name="QuietTo"/> or not at all.</param>
    /// <param name="QuietTo">End of them; at most 16 hours later.</param>
    /// <param name="Phone">Number for text messages, <c>+358…</c>; null for the one of the record.</param>
    /// <param name="Language">In which language to write; null as their record says.</param>
    internal sealed record Request(
        IReadOnlyList<Wanted> Kinds, TimeOnly? QuietFrom = null, TimeOnly? QuietTo = null, [property: Personal] string? Phone = null, Language? Language = null);

    /// <summary>One kind.</summary>
    /// <param name="Kind">What it is about.</param>
    /// <param name="Channels">Mail, the inbox, text messages; none = not at all.</param>
    /// <param name="InDigest">Named in the digest of the week; null as is usual.</param>
    internal sealed record Wanted(ReminderKind Kind, IReadOnlyList<Channel> Channels, bool? InDigest = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        private static readonly TimeSpan LongestQuiet = TimeSpan.FromHours(16);

        public Validator()
        {
            RuleFor(request => request.Kinds).Cascade(CascadeMode.Stop).NotNull()
                .Must(kinds => kinds.DistinctBy(one => one.Kind).Count() == kinds.Count).WithErrorCode("named_twice");
            RuleForEach(request => request.Kinds).SetValidator(new WantedValidator());
            RuleFor(request => request.QuietTo)
                .Must((request, to) => request.QuietFrom is null == to is null).WithErrorCode("both_or_neither").WithMessage("Both ends of the quiet hours, or neither.")
                .Must((request, to) => request.QuietFrom is not { } from || to is not { } end || end - from <= LongestQuiet)
                .WithErrorCode("too_long").WithMessage("Quiet hours last at most 16 hours.");
            RuleFor(request => request.Language).IsInEnum();
            RuleFor(request => request.Phone).Matches(@"^\+[1-9][0-9]{6,14}$").WithErrorCode("phone").WithMessage("A plus sign and the number with its country, digits only.");
        }
    }

    internal sealed class WantedValidator : AbstractValidator<Wanted>
    {
        public WantedValidator()
        {
            RuleFor(one => one.Kind).IsInEnum();
            RuleFor(one => one.Channels).Cascade(CascadeMode.Stop).NotNull()
                .Must(channels => channels.All(KindPreference.Choices.Contains) && channels.Distinct().Count() == channels.Count).WithErrorCode("not_a_choice")
                .WithMessage("Mail, inApp and sms, each once.");
            RuleFor(one => one.Channels).Must(channels => channels?.Any(KindPreference.GoesOut) is true)
                .When(one => Enum.IsDefined(one.Kind) && one.Kind.Facts().ByLaw).WithErrorCode("by_law").WithMessage("A duty by law comes by mail or by text message.");
            RuleFor(one => one.InDigest).Must((one, wanted) => wanted is not true || one.Kind.Facts().Digest is not null)
                .When(one => Enum.IsDefined(one.Kind)).WithErrorCode("not_in_digest").WithMessage("This kind has no place in the digest.");
        }
    }

    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapPut("/preferences", Handle).Requires(Permission.ReadOwnReminders).WithSummary("Sets how the caller wants their reminders, as a whole");

    internal static async Task<Ok<PreferencesView>> Handle(
        Request request, IfMatch ifMatch, RemindersDb db, Caller caller, Reach reach, PhoneNumbers phones, CancellationToken ct)
    {
        var recipient = await db.OwnRecipientAsync(caller, ct);
        ifMatch.Guard(db, recipient);
        recipient.Prefer(new Preferences
        {
            Kinds = [.. request.Kinds.Select(one => new KindPreference(one.Kind, one.Channels, one.InDigest ?? one.Kind.Facts().Digest is not null))],
            QuietFrom = request.QuietFrom,
            QuietTo = request.QuietTo,
            Language = request.Language,
        });
        recipient.CallAt(request.Phone is { } phone ? phones.Close(phone) : null);
        EnsureReached(request, recipient, reach);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(PreferencesView.Of(recipient, reach, phones));
    }

    private static void EnsureReached(Request request, Recipient recipient, Reach reach)
    {
        if (request.Kinds.Any(one => one.Channels.Contains(Channel.Sms)) && !reach.BySms(recipient))
        {
            throw reach.OffersSms
                ? new InvalidFields("phone", "needed", "Text messages need a number.")
                : new InvalidFields("kinds", "sms_not_offered", "The area sends no text messages.");
        }
    }
}
