using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>How long before its object a tenant wants a kind of reminder. Without a row the default holds.</summary>
internal sealed class ReminderRule : Entity
{
    public const int LeastLeadMinutes = 5;
    public const int MostLeadMinutes = 14 * 24 * 60;
    private const int DayInMinutes = 24 * 60;

    private ReminderRule()
    {
    }

    public ReminderRule(ReminderKind kind, int leadMinutes) => (Kind, LeadMinutes) = (kind, leadMinutes);

    public ReminderKind Kind { get; private set; }

    /// <summary>Elapsed minutes, not hours on the wall: a day before is 24 hours also where the clock changes between.</summary>
    public int LeadMinutes { get; private set; }

    public void ChangeLead(int leadMinutes) => LeadMinutes = leadMinutes;

    public static int DefaultLeadMinutes(ReminderKind kind) => kind switch
    {
        ReminderKind.WeeklyMeeting => DayInMinutes,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
