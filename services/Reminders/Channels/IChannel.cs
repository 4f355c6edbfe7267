using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Jobs;

namespace SystemicPlatform.Reminders.Channels;

/// <summary>One way to people. Further ones are added here and in <see cref="Channel"/>.</summary>
internal interface IChannel
{
    Channel Kind { get; }

    /// <summary>No attempt takes longer.</summary>
    TimeSpan Patience { get; }

    /// <summary>Makes an attempt; throws when it was not taken.</summary>
    /// <param name="attempt">Noted already.</param>
    /// <param name="taken">Notes that it was taken; called before anything else is done with the connection.</param>
    /// <param name="ct">Ends an attempt that takes too long.</param>
    Task SendAsync(DeliveryClaim.Attempt attempt, Func<Task> taken, CancellationToken ct);

    /// <summary>What went wrong, as a code that may be stored and shown.</summary>
    DeliveryFault FaultOf(Exception exception);
}
