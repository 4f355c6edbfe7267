using System.Globalization;
using SystemicPlatform.Portal.Upstream;

namespace SystemicPlatform.Portal.Components.Forms;

/// <summary>
/// Reads what was typed. What cannot be read is a problem of its field, told like those of the services; all of them at once.
/// </summary>
public sealed class Typed
{
    private readonly Dictionary<string, FieldProblem[]> problems = new(StringComparer.Ordinal);

    /// <summary>What was found; null when all could be read.</summary>
    public ServiceProblem? Problem => problems.Count == 0 ? null : new ServiceProblem(400, "validation", Errors: problems);

    /// <summary>Nothing typed is nothing said.</summary>
    public static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>Text or a choice that is needed.</summary>
    public string Text(string field, string? typed) => Text(typed) ?? Wrong<string>(field, "not_empty") ?? "";

    /// <summary>One thing on each line.</summary>
    public static string[] Lines(string? typed) => (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Words or codes with commas or blanks between them.</summary>
    public static string[] Words(string? typed) =>
        (typed ?? "").Split([',', ' ', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>One of a list, where nothing chosen is nothing said.</summary>
    public static Guid? Id(string? typed) => Guid.TryParse(typed, out var id) ? id : null;

    /// <summary>A day that is needed, as browsers send it or as it is written in Finland.</summary>
    public DateOnly Day(string field, string? typed) => DayOrNone(field, typed) ?? Missing<DateOnly>(field, typed);

    public DateOnly? DayOrNone(string field, string? typed)
    {
        if (Text(typed) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Wrong<DateOnly?>(field, "not_a_day");
    }

    /// <summary>A time of day that is needed: 9.00 or 09:00.</summary>
    public TimeOnly Time(string field, string? typed) => TimeOrNone(field, typed) ?? Missing<TimeOnly>(field, typed);

    public TimeOnly? TimeOrNone(string field, string? typed)
    {
        if (Text(typed) is not { } text)
        {
            return null;
        }

        return TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "H.mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : Wrong<TimeOnly?>(field, "not_a_time");
    }

    /// <summary>A whole number that is needed.</summary>
    public int Number(string field, string? typed) => NumberOrNone(field, typed) ?? Missing<int>(field, typed);

    public int? NumberOrNone(string field, string? typed)
    {
        if (Text(typed) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : Wrong<int?>(field, "not_a_number");
    }

    /// <summary>One of a list that is needed, by its id.</summary>
    public Guid Id(string field, string? typed) => IdOrNone(field, typed) ?? Missing<Guid>(field, typed);

    public Guid? IdOrNone(string field, string? typed)
    {
        if (Text(typed) is not { } text)
        {
            return null;
        }

        return Guid.TryParse(text, out var id) ? id : Wrong<Guid?>(field, "not_a_choice");
    }

    /// <summary>Tells a problem that only the form knows of.</summary>
    public void Refuse(string field, string code) => problems[field] = [new FieldProblem(code)];

    private T? Wrong<T>(string field, string code)
    {
        Refuse(field, code);
        return default;
    }

    private T Missing<T>(string field, string? typed)
        where T : struct =>
        Text(typed) is null ? Wrong<T>(field, "not_empty") : default;
}
