using SystemicPlatform.Meetings.Domain.FreeTime;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>A stretch of time, UTC.</summary>
internal sealed record TimeView(DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    internal static TimeView From(Period period) => new(period.From, period.To);
}
