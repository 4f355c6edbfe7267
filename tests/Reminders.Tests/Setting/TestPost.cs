using System.Collections.Concurrent;
using System.Net.Mail;
using SystemicPlatform.Reminders.Mail;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>The real folder channel, which counts what it is given and can be made to refuse.</summary>
internal sealed class TestPost(MailFolder folder) : IMailChannel
{
    public ConcurrentQueue<(Guid Delivery, string To, string? MessageId)> Taken { get; } = new();

    /// <summary>Asked before each message; throws what the channel shall throw.</summary>
    public Action<MailMessage>? Before { get; set; }

    public TimeSpan Patience => folder.Patience;

    public async Task SendAsync(MailMessage message, Guid deliveryId, CancellationToken ct)
    {
        Before?.Invoke(message);
        await folder.SendAsync(message, deliveryId, ct);
        Taken.Enqueue((deliveryId, message.To.Single().Address, message.Headers["Message-ID"]));
    }
}
