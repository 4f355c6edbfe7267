using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Jobs;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>Reminders by mail.</summary>
internal sealed class MailPost(ReminderMail mail, IMailChannel channel) : IChannel
{
    public Channel Kind => Channel.Mail;

    public TimeSpan Patience => channel.Patience;

    public Task SendAsync(DeliveryClaim.Attempt attempt, Func<Task> taken, CancellationToken ct) =>
        channel.SendAsync(mail.Compose(attempt), attempt.Delivery.Id, taken, ct);

    public DeliveryFault FaultOf(Exception exception) => MailFaults.Of(exception);
}
