using System.Net.Mail;
using SystemicPlatform.Reminders.Channels.Mail;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>Letters that are about nothing.</summary>
internal static class Letters
{
    public static Letter To(string address, string subject = "subject", string body = "body", string? messageId = null) => new(
        new MailAddress("from@demo.example"), new MailAddress(address), messageId ?? $"<{Guid.CreateVersion7()}@demo.example>",
        DateTimeOffset.UtcNow, "fi", subject, [new("text/plain", body)]);
}
