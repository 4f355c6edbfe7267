using System.Collections.Concurrent;
using SystemicPlatform.Reminders.Channels.Mail;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>The real folder channel, which counts what it is given and can be made to refuse.</summary>
internal sealed class TestPost(MailFolder folder, TimeProvider clock) : IMailChannel
{
    public ConcurrentQueue<(Guid Delivery, string To, string MessageId, DateTimeOffset At)> Taken { get; } = new();

    /// <summary>Asked before each letter; throws what the channel shall throw.</summary>
    public Action<Letter>? Before { get; set; }

    public TimeSpan Patience => folder.Patience;

    public async Task SendAsync(Letter letter, Guid deliveryId, Func<Task> taken, CancellationToken ct)
    {
        Before?.Invoke(letter);
        await folder.SendAsync(
            letter,
            deliveryId,
            async () =>
            {
                Taken.Enqueue((deliveryId, letter.To.Address, letter.MessageId, clock.GetUtcNow()));
                await taken();
            },
            ct);
    }
}
