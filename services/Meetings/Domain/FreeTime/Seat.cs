namespace SystemicPlatform.Meetings.Domain.FreeTime;

/// <summary>A place at a meeting that somebody has to fill, or may: one person, or whoever has a role.</summary>
/// <param name="Required">The meeting is not worth holding without it.</param>
/// <param name="FreeTimes">When each of those who could fill it is free. One of them has to be, for the whole meeting.</param>
internal sealed record Seat(bool Required, IReadOnlyList<Periods> FreeTimes)
{
    internal bool IsFilled(Period slot) => FreeTimes.Any(free => free.Cover(slot));
}
