using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Tools.Contents;

/// <summary>What happened in a life, in the order of time, whoever tells it.</summary>
/// <param name="Events">In any order.</param>
internal sealed record TimelineContent(IReadOnlyList<TimelineEvent> Events);

/// <summary>Something that happened.</summary>
/// <param name="On">When, or when it began; for a month or year its first day.</param>
/// <param name="Precision">How exactly that is known.</param>
/// <param name="What">What happened.</param>
/// <param name="Tone">How whoever tells it felt it.</param>
/// <param name="Until">When it was over, where it lasted.</param>
/// <param name="Teller">Who tells it.</param>
internal sealed record TimelineEvent(
    DateOnly On, DayPrecision Precision, [property: Personal] string What, TimelineTone Tone = TimelineTone.Neutral, DateOnly? Until = null, Party? Teller = null);

/// <summary>How exactly a day is known.</summary>
internal enum DayPrecision
{
    Day,
    Month,
    Year,
}

/// <summary>How something felt.</summary>
internal enum TimelineTone
{
    Neutral,
    Good,
    Hard,
}
