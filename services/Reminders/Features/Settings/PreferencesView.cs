using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Channels;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Reminders.Features.Settings;

/// <summary>How somebody wants their reminders, every kind named.</summary>
/// <param name="Kinds">All kinds in their order.</param>
/// <param name="QuietFrom">Begin of their own quiet hours in Finland; null = none.</param>
/// <param name="QuietTo">End of them.</param>
/// <param name="Phone">Number for text messages that they gave here.</param>
/// <param name="SmsOffered">The area sends text messages.</param>
/// <param name="SmsReaches">There is a number for them, given here or known from their record.</param>
/// <param name="Language">In which language they are written to.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record PreferencesView(
    IReadOnlyList<PreferencesView.KindView> Kinds, TimeOnly? QuietFrom, TimeOnly? QuietTo, [property: Personal] string? Phone, bool SmsOffered, bool SmsReaches,
    Language Language,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    /// <summary>One kind.</summary>
    /// <param name="Kind">What it is about.</param>
    /// <param name="ByLaw">True: it may take another way, and cannot be silenced.</param>
    /// <param name="Channels">The ways that it takes.</param>
    /// <param name="InDigest">It is named in the digest of the week; null where it has no place there.</param>
    internal sealed record KindView(ReminderKind Kind, bool ByLaw, IReadOnlyList<Channel> Channels, bool? InDigest);

    public static PreferencesView Of(Recipient recipient, Reach reach, PhoneNumbers phones) => new(
        [.. Enum.GetValues<ReminderKind>().Select(kind => Of(recipient.Preferences.For(kind), kind.Facts()))],
        recipient.Preferences.QuietFrom, recipient.Preferences.QuietTo, recipient.Phone is { } phone ? phones.Open(phone) : null,
        reach.OffersSms, reach.BySms(recipient), recipient.WrittenIn, recipient.RowVersion);

    private static KindView Of(KindPreference wanted, KindFacts facts) =>
        new(wanted.Kind, facts.ByLaw, wanted.Channels, facts.Digest is null ? null : wanted.InDigest);
}
