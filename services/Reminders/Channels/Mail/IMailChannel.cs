namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>Where letters go.</summary>
internal interface IMailChannel
{
    /// <summary>No attempt takes longer.</summary>
    TimeSpan Patience { get; }

    /// <summary>Hands one letter over; throws when it was not taken.</summary>
    /// <param name="letter">To one person.</param>
    /// <param name="deliveryId">Whose letter it is; a repetition has the same.</param>
    /// <param name="taken">
    /// Notes that it was taken. Called before the channel does anything else with its connection: whoever dies in
    /// between leaves a line that was cut after the letter, and nothing else can make a second one.
    /// </param>
    /// <param name="ct">Ends an attempt that takes too long.</param>
    Task SendAsync(Letter letter, Guid deliveryId, Func<Task> taken, CancellationToken ct);
}
