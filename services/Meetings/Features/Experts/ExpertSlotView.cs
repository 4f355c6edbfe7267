using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>A time of an expert group as clients see it.</summary>
/// <param name="Id">The time.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Reason">Why the group did not meet.</param>
internal sealed record ExpertSlotView(
    Guid Id, DateTimeOffset StartsAt, DateTimeOffset EndsAt, ExpertSlotStatus Status, [property: Personal] string? Reason)
{
    internal static ExpertSlotView From(ExpertSlot slot) => new(slot.Id, slot.StartsAt, slot.EndsAt, slot.Status, slot.Reason);
}
