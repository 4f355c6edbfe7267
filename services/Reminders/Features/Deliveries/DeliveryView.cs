using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;

namespace SystemicPlatform.Reminders.Features.Deliveries;

/// <summary>A delivery as operators see it: no name, no address, nothing of a child.</summary>
/// <param name="Id">The delivery; its mail has the Message-ID <c>reminder-ID@…</c>.</param>
/// <param name="RecipientId">To whom, by the id that Teams gave them.</param>
/// <param name="Channel">Which way.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="State">How it stands.</param>
/// <param name="Fault">Code of the last fault; null where there was none.</param>
/// <param name="WrittenAt">When it fell due.</param>
/// <param name="NextAttemptAt">When it is tried next; null when it is not.</param>
/// <param name="SentAt">When the channel took it.</param>
/// <param name="Attempts">All attempts, the oldest first. One without an end: its sender died.</param>
internal sealed record DeliveryView(
    Guid Id, Guid RecipientId, Channel Channel, ReminderKind Kind, DeliveryState State, string? Fault, DateTimeOffset WrittenAt,
    DateTimeOffset? NextAttemptAt, DateTimeOffset? SentAt, IReadOnlyList<DeliveryView.Attempt> Attempts)
{
    /// <summary>One attempt.</summary>
    internal sealed record Attempt(DateTimeOffset BegunAt, DateTimeOffset? EndedAt, string? Fault);

    public static DeliveryView Of(Delivery delivery) => new(
        delivery.Id, delivery.RecipientId, delivery.Channel, delivery.Kind, delivery.State, delivery.Fault, delivery.WrittenAt,
        delivery.State is DeliveryState.Waiting or DeliveryState.Failed ? delivery.NextAttemptAt : null, delivery.SentAt,
        [.. delivery.Log.Select(attempt => new Attempt(attempt.BegunAt, attempt.EndedAt, attempt.Fault))]);
}
