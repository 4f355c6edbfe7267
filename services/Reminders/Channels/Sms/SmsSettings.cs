using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Reminders.Channels.Sms;

/// <summary>Section <c>Sms:Gateway</c>. Without it nobody gets text messages.</summary>
/// <param name="Address">Where messages are handed in; null when there is no gateway.</param>
/// <param name="Token">What it knows us by.</param>
internal sealed record SmsSettings(Uri? Address, string? Token)
{
    public static SmsSettings Read(IConfiguration configuration) =>
        string.IsNullOrEmpty(configuration["Sms:Gateway:Address"])
            ? new SmsSettings(null, null)
            : new SmsSettings(Settings.RequireAddress(configuration, "Sms:Gateway:Address"), Settings.Require(configuration, "Sms:Gateway:Token"));
}
