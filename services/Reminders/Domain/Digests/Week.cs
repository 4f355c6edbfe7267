using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Domain.Digests;

/// <summary>A week from Monday to Sunday, of which people are told in a digest.</summary>
internal readonly record struct Week(DateOnly Monday)
{
    private const int Days = 7;

    public static Week Of(DateOnly day) => new(day.AddDays(-(((int)day.DayOfWeek + Days - 1) % Days)));

    public DateTimeOffset Start => HelsinkiTime.ToInstant(Monday, TimeOnly.MinValue);

    /// <summary>First moment of the next one.</summary>
    public DateTimeOffset End => HelsinkiTime.ToInstant(Monday.AddDays(Days), TimeOnly.MinValue);

    /// <summary>Its first working day: nobody is told of a week on a public holiday.</summary>
    public DateOnly DigestDay
    {
        get
        {
            var day = Monday;
            while (!WorkingDays.IsWorkingDay(day))
            {
                day = day.AddDays(1);
            }

            return day;
        }
    }

    public bool Contains(DateOnly day) => Of(day) == this;

    /// <summary>The same for everyone who asks, so that a tenant has one digest of a week.</summary>
    public Guid IdIn(string tenant) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"week:{tenant}:{Monday:yyyy-MM-dd}"))).AsSpan(0, 16));

    public Matter ToMatter(string tenant, DateTimeOffset at) =>
        Matter.Due(MatterKind.Week, IdIn(tenant), childId: null, version: 1, Monday, Monday.AddDays(Days - 1), at);

    /// <summary>Who is told of the matter in the digest, as the rule names them; nobody where it is not for this week.</summary>
    public IEnumerable<Audience> AudiencesOf(Matter matter, KindFacts facts, IReadOnlyList<Rung> ladder, DateTimeOffset now) => facts.Digest switch
    {
        _ when facts.Check(matter, matter.Version, now) != Timeliness.Timely => [],
        DigestPart.Week when Contains(facts.Measure == Measure.DaysFromLast ? matter.LastDay : matter.FirstDay) => ladder.SelectMany(rung => rung.To),
        DigestPart.Overdue => ladder.Where(rung => DueTime.Of(matter, facts, rung, now) <= now).SelectMany(rung => rung.To),
        _ => [],
    };
}
