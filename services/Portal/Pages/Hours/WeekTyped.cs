using System.Globalization;
using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Pages.Hours;

/// <summary>A working week as it is typed: for each weekday from Monday the stretches of work.</summary>
public sealed class WeekTyped : PostedForm
{
    /// <summary>Stretches of each day that stand ready: most people have one, some a pause between two.</summary>
    internal const int PerDay = 2;

    internal static readonly DayOfWeek[] Days =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public List<Stretch> Stretches { get; set => field = value ?? []; } = [];

    /// <summary>From and to; both empty when nobody works then.</summary>
    public sealed class Stretch
    {
        public DayOfWeek Weekday { get; set; }
        public string? From { get; set; }
        public string? To { get; set; }
    }

    internal static WeekTyped Of(WorkingHours hours, string? etag) => new()
    {
        ETag = etag,
        Stretches = [.. Days.SelectMany(day => hours.Times.Where(time => time.Weekday == day).Select(time => new Stretch { Weekday = day, From = Plain(time.From), To = Plain(time.To) })
            .Concat(Enumerable.Range(0, PerDay).Select(_ => new Stretch { Weekday = day })).Take(Math.Max(PerDay, hours.Times.Count(time => time.Weekday == day))))],
    };

    /// <summary>What was typed; a stretch that ends before it begins is told beside its end.</summary>
    internal IReadOnlyList<WorkingTime> Read(Typed typed)
    {
        var read = new List<WorkingTime>();
        for (var at = 0; at < Stretches.Count; at++)
        {
            var stretch = Stretches[at];
            if (Typed.Text(stretch.From) is null && Typed.Text(stretch.To) is null)
            {
                continue;
            }

            var (from, to) = (typed.Time(Path(at, "from"), stretch.From), typed.Time(Path(at, "to"), stretch.To));
            if (Typed.Text(stretch.From) is not null && Typed.Text(stretch.To) is not null && to <= from)
            {
                typed.Refuse(Path(at, "to"), "working_time_empty");
            }

            read.Add(new WorkingTime(stretch.Weekday, from, to));
        }

        return read;
    }

    internal static string Path(int at, string part) => string.Create(CultureInfo.InvariantCulture, $"times[{at}].{part}");

    private static string Plain(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
