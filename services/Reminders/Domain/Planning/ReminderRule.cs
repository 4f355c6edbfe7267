using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>When and to whom a tenant wants a kind told, and whether at all. Without a row the default ladder holds.</summary>
internal sealed class ReminderRule : Entity
{
    /// <summary>Longest offset, in days.</summary>
    public const int MostDays = 90;

    /// <summary>Most rungs of a ladder.</summary>
    public const int MostRungs = 5;

    private const int DayInMinutes = 24 * 60;
    private const int LeastLeadMinutes = 5;

    private ReminderRule()
    {
    }

    public ReminderRule(ReminderKind kind) => (Kind, Ladder) = (kind, []);

    public ReminderKind Kind { get; private set; }

    /// <summary>False: nobody in the tenant gets this kind. Never for a kind that the law asks for.</summary>
    public bool Enabled { get; private set; }

    public IReadOnlyList<Rung> Ladder { get; private set; } = [];

    /// <summary>Sets the whole rule.</summary>
    /// <exception cref="RuleViolation">A duty by law cannot be switched off.</exception>
    public void Set(bool enabled, IReadOnlyList<Rung> ladder)
    {
        if (!enabled && Kind.Facts().ByLaw)
        {
            throw new RuleViolation("by_law", "A reminder of a duty by law cannot be switched off.");
        }

        (Enabled, Ladder) = (enabled, ladder);
    }

    /// <summary>Offsets that make sense for a kind: what goes out beforehand is not told afterwards.</summary>
    public static (int Earliest, int Latest) Offsets(ReminderKind kind)
    {
        var facts = kind.Facts();
        var most = facts.Measure is Measure.AtOnce or Measure.MinutesFromStart ? MostDays * DayInMinutes : MostDays;
        return facts switch
        {
            { Measure: Measure.AtOnce } => (0, DayInMinutes),
            { Measure: Measure.MinutesFromStart } => (-most, -LeastLeadMinutes),
            { Beforehand: true } => (-most, 0),
            _ => (-most, most),
        };
    }

    /// <summary>The ladder that holds: none where the kind is switched off.</summary>
    public static IReadOnlyList<Rung> LadderOf(ReminderKind kind, ReminderRule? rule) => rule switch
    {
        null => kind.Facts().Ladder,
        { Enabled: false } => [],
        _ => rule.Ladder,
    };
}
