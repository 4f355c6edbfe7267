using System.Globalization;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Domain.Texts;

/// <summary>The words of one language (L-27). Times are Finnish clock time, written the Finnish way.</summary>
internal abstract class Wording
{
    /// <summary>BCP 47.</summary>
    public abstract string Tag { get; }

    /// <summary>What the link says.</summary>
    public abstract string Open { get; }

    /// <summary>That it is automatic and carries no client data.</summary>
    public abstract string Footer { get; }

    /// <summary>Monday first.</summary>
    protected abstract IReadOnlyList<string> ShortDays { get; }

    /// <summary>Monday first, in the form that a sentence wants.</summary>
    protected abstract IReadOnlyList<string> LongDays { get; }

    /// <summary>Before a time of day.</summary>
    protected abstract string Clock { get; }

    protected abstract string WeeklyMeeting { get; }

    protected abstract string OtherMeeting { get; }

    public static Wording In(Language language) => language switch
    {
        Language.Fi => FinnishWording.Instance,
        Language.Sv => SwedishWording.Instance,
        Language.En => EnglishWording.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    public abstract string Subject(ReminderContent content);

    public abstract string Sentence(ReminderContent content);

    /// <summary>Professional and client teams meet weekly (C1b); the others when they must.</summary>
    protected string Meeting(ReminderContent content) => content switch
    {
        { Kind: ReminderKind.WeeklyMeeting, Meeting: MeetingKind.ProfessionalTeam or MeetingKind.ClientTeam } => WeeklyMeeting,
        { Kind: ReminderKind.WeeklyMeeting } => OtherMeeting,
        _ => throw new ArgumentOutOfRangeException(nameof(content)),
    };

    /// <summary>Day and beginning, for a subject.</summary>
    protected string When(ReminderContent content)
    {
        var (day, time) = HelsinkiTime.ToLocal(content.StartsAt);
        return $"{Day(ShortDays, day)} {Clock} {Time(time)}";
    }

    /// <summary>Day, beginning and end, for a sentence.</summary>
    protected string From(ReminderContent content)
    {
        var (day, begins) = HelsinkiTime.ToLocal(content.StartsAt);
        var (_, ends) = HelsinkiTime.ToLocal(content.EndsAt);
        return $"{Day(LongDays, day)} {Clock} {Time(begins)}–{Time(ends)}";
    }

    private static string Day(IReadOnlyList<string> names, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{names[((int)day.DayOfWeek + 6) % 7]} {day.Day}.{day.Month}.{day.Year}");

    private static string Time(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}.{time.Minute:00}");
}
