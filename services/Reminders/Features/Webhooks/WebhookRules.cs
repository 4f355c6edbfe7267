using FluentValidation;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Webhooks;

namespace SystemicPlatform.Reminders.Features.Webhooks;

/// <summary>What a webhook's address and kinds have to be.</summary>
internal static class WebhookRules
{
    public static void IsWebhookAddress<T>(this IRuleBuilder<T, string> address) =>
        address.NotEmpty().MaximumLength(Webhook.MaxUrlLength).Must(IsHttps).WithErrorCode("https_address");

    public static void AreWebhookKinds<T>(this IRuleBuilder<T, IReadOnlyList<ReminderKind>> kinds) =>
        kinds.NotEmpty().ForEach(kind => kind.IsInEnum());

    // In the clear only to this machine: for development.
    private static bool IsHttps(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
