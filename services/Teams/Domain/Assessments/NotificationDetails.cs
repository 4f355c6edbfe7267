using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Assessments;

/// <summary>A notification or contact as it was received.</summary>
/// <param name="ReceivedOn">Day of receipt, day 0 of the clock (L-04).</param>
/// <param name="Kind">Notification or contact.</param>
/// <param name="Urgent">True when the need may be urgent.</param>
/// <param name="Notifier">Who told; null when not known or not to be kept.</param>
/// <param name="Concern">What they told.</param>
internal sealed record NotificationDetails(
    DateOnly ReceivedOn, NotificationKind Kind, bool Urgent, [property: Personal] string? Notifier, [property: Personal] string? Concern);
