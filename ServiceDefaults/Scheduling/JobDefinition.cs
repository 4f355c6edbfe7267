using System.Text.RegularExpressions;

namespace SystemicPlatform.ServiceDefaults.Scheduling;

/// <summary>A job of this service and when it runs.</summary>
public sealed partial record JobDefinition
{
    private const string Fields = "second minute hour day-of-month month day-of-week";

    /// <summary>Checks the name and that the cron expression means the same to every scheduler.</summary>
    /// <param name="name">Lower-case with hyphens, e.g. <c>send-due-reminders</c>: its identity in the database and the API.</param>
    /// <param name="cron">
    /// Six fields in Europe/Helsinki: second, minute, hour, day of month, month, day of week; one of the two days is <c>?</c>.
    /// Weekdays by name: Quartz and Hangfire number them differently. A time that the clock skips in spring runs when the
    /// clock has moved; a time that comes twice in autumn runs once, the first time.
    /// </param>
    /// <param name="type">The class, an <see cref="IScheduledJob"/>.</param>
    /// <exception cref="ArgumentException">The name or the expression is malformed: a fault of the program.</exception>
    public JobDefinition(string name, string cron, Type type)
    {
        if (!NamePattern().IsMatch(name))
        {
            throw new ArgumentException($"A job's name is lower-case with hyphens: '{name}'.", nameof(name));
        }

        var fields = cron.Split(' ');
        if (fields.Length != 6 || fields[5].Any(char.IsAsciiDigit) || !IsCron(cron))
        {
            throw new ArgumentException($"The cron expression of '{name}' is not {Fields} (weekdays by name): '{cron}'.", nameof(cron));
        }

        (Name, Cron, Type) = (name, cron, type);
    }

    /// <summary>Identity of the job.</summary>
    public string Name { get; }

    /// <summary>When it runs, in Europe/Helsinki.</summary>
    public string Cron { get; }

    /// <summary>What runs.</summary>
    public Type Type { get; }

    private static bool IsCron(string cron)
    {
        try
        {
            _ = new global::Quartz.CronExpression(cron);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NamePattern();
}
