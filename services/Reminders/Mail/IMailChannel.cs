using System.Net.Mail;

namespace SystemicPlatform.Reminders.Mail;

/// <summary>Where messages go.</summary>
internal interface IMailChannel
{
    /// <summary>No attempt takes longer.</summary>
    TimeSpan Patience { get; }

    /// <summary>Hands one message over; returns when it was taken, throws when it was not.</summary>
    Task SendAsync(MailMessage message, Guid deliveryId, CancellationToken ct);
}
