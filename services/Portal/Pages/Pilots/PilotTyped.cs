using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Pages.Pilots;

/// <summary>What is said of a pilot, as it is typed.</summary>
public sealed class PilotTyped : PostedForm
{
    // Rows that stand ready to be filled in, so that nothing needs a script.
    private const int SpareRows = 2;

    public string? Name { get; set; }

    public string? StartsOn { get; set; }

    public string? EndsOn { get; set; }

    public string? ResultsOn { get; set; }

    public bool EnrolmentOpen { get; set; }

    public List<Row> Milestones { get; set => field = value ?? []; } = [];

    /// <summary>A milestone; an empty one is none.</summary>
    public sealed class Row
    {
        public string? What { get; set; }

        public string? On { get; set; }

        public string? DoneOn { get; set; }

        internal bool IsEmpty => Typed.Text(What) is null && Typed.Text(On) is null && Typed.Text(DoneOn) is null;
    }

    internal static PilotTyped Of(PilotFacts? facts, string? etag) => new()
    {
        ETag = etag,
        Name = facts?.Name,
        StartsOn = facts is null ? null : Query.Day(facts.StartsOn),
        EndsOn = facts is null ? null : Query.Day(facts.EndsOn),
        ResultsOn = facts?.ResultsOn is { } due ? Query.Day(due) : null,
        EnrolmentOpen = facts?.EnrolmentOpen ?? true,
        Milestones =
        [
            .. (facts?.Milestones ?? []).Select(one => new Row { What = one.What, On = Query.Day(one.On), DoneOn = one.DoneOn is { } done ? Query.Day(done) : null }),
            .. Enumerable.Range(0, SpareRows).Select(_ => new Row()),
        ],
    };

    internal PilotFacts Read(Typed typed) => new(
        typed.Text("facts.name", Name), typed.Day("facts.startsOn", StartsOn), typed.Day("facts.endsOn", EndsOn), typed.DayOrNone("facts.resultsOn", ResultsOn),
        EnrolmentOpen,
        [
            .. Milestones.Where(row => !row.IsEmpty).Select(row => new Milestone(
                typed.Text($"{PathOf(row)}.what", row.What), typed.Day($"{PathOf(row)}.on", row.On), typed.DayOrNone($"{PathOf(row)}.doneOn", row.DoneOn))),
        ]);

    /// <summary>What the service calls a row: empty ones are not sent, and do not count.</summary>
    internal string PathOf(Row row) => row.IsEmpty
        ? $"facts.milestones[empty{Milestones.IndexOf(row)}]"
        : $"facts.milestones[{Milestones.TakeWhile(other => other != row).Count(other => !other.IsEmpty)}]";
}
