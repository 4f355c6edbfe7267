using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Domain.Texts;

/// <summary>
/// The words of one language (L-27), read from the template file beside this one. Times are Finnish clock time, written the
/// Finnish way. A language that lacks a kind stops the start.
/// </summary>
internal sealed record Wording(
    string Tag, IReadOnlyList<string> ShortDays, IReadOnlyList<string> LongDays, string Clock, string WeeklyMeeting, string OtherMeeting,
    string Consultation, string Training, string Footer, Wording.DigestWords Digest, Wording.UnsubscribeWords Unsubscribe,
    IReadOnlyDictionary<ReminderKind, Wording.Template> Kinds)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly Dictionary<Language, Wording> All = Enum.GetValues<Language>().ToDictionary(language => language, Read);

    /// <summary>How one kind is put: <c>{meeting}</c>, <c>{when}</c> (short) and <c>{from}</c> (with the end) are filled in.</summary>
    internal sealed record Template(string Subject, string Sentence, string Open);

    /// <summary>Headings of a digest, and what stands for what is left out of a long one.</summary>
    internal sealed record DigestWords(string Week, string Overdue, string More);

    /// <summary>The page behind <c>List-Unsubscribe</c>.</summary>
    internal sealed record UnsubscribeWords(string Title, string Question, string Button, string Done);

    public static Wording In(Language language) => All[language];

    public string Subject(ReminderContent content) => Fill(Kinds[content.Kind].Subject, content);

    public string Sentence(ReminderContent content) => Fill(Kinds[content.Kind].Sentence, content);

    /// <summary>What the link says.</summary>
    public string Open(ReminderContent content) => Kinds[content.Kind].Open;

    /// <summary>Title of a calendar entry: what kind of appointment it is, and nothing of whom it is about.</summary>
    public string Title(Matter matter) => matter.Kind switch
    {
        MatterKind.Consultation => Consultation,
        MatterKind.Session => Training,
        _ => Meeting(matter.MeetingKind),
    };

    private static Wording Read(Language language)
    {
        var name = $"{typeof(Wording).Namespace}.{language.ToString().ToLowerInvariant()}.json";
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing.");
        var wording = JsonSerializer.Deserialize<Wording>(file, Strict)!;
        ReminderKind[] missing = [.. Enum.GetValues<ReminderKind>().Where(kind => !wording.Kinds.ContainsKey(kind))];
        return missing.Length == 0 ? wording : throw new InvalidOperationException($"{name} lacks {string.Join(", ", missing)}.");
    }

    private string Fill(string template, ReminderContent content) => template
        .Replace("{meeting}", Meeting(content.Meeting), StringComparison.Ordinal)
        .Replace("{when}", When(content), StringComparison.Ordinal)
        .Replace("{from}", From(content), StringComparison.Ordinal);

    // Professional and client teams meet weekly (C1b); the others when they must.
    private string Meeting(MeetingKind? kind) =>
        kind is MeetingKind.ProfessionalTeam or MeetingKind.ClientTeam ? WeeklyMeeting : OtherMeeting;

    // Day and beginning, for a subject.
    private string When(ReminderContent content)
    {
        var (day, time) = HelsinkiTime.ToLocal(content.StartsAt);
        return content.AllDay ? Day(ShortDays, day) : $"{Day(ShortDays, day)} {Clock} {Time(time)}";
    }

    // Day, beginning and end, for a sentence.
    private string From(ReminderContent content)
    {
        var (day, begins) = HelsinkiTime.ToLocal(content.StartsAt);
        if (content.AllDay)
        {
            return Day(LongDays, day);
        }

        var (_, ends) = HelsinkiTime.ToLocal(content.EndsAt);
        return $"{Day(LongDays, day)} {Clock} {Time(begins)}{(content.EndsAt > content.StartsAt ? $"–{Time(ends)}" : "")}";
    }

    private static string Day(IReadOnlyList<string> names, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{names[((int)day.DayOfWeek + 6) % 7]} {day.Day}.{day.Month}.{day.Year}");

    private static string Time(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}.{time.Minute:00}");
}
