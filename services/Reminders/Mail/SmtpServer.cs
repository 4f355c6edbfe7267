using System.Net;
using System.Net.Mail;

namespace SystemicPlatform.Reminders.Mail;

/// <summary>Hands messages to an SMTP server, with STARTTLS and a sign-in where they are configured.</summary>
internal sealed class SmtpServer(SmtpSettings settings) : IMailChannel
{
    public TimeSpan Patience { get; } = TimeSpan.FromSeconds(20);

    public async Task SendAsync(MailMessage message, Guid deliveryId, CancellationToken ct)
    {
#pragma warning disable S5332 // Off only where the operator says so, which the settings explain.
        using var client = new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = settings.StartTls,
            Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
        };
#pragma warning restore S5332
        await client.SendMailAsync(message, ct);
    }
}
