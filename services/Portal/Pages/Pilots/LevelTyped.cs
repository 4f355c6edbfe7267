using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Pages.Pilots;

/// <summary>One level of a pilot's plan, as it is typed.</summary>
public sealed class LevelTyped : PostedForm
{
    private const int SpareRows = 2;
    private const int SparePersons = 1;
    private const int FewestPersons = 2;

    public string? Changes { get; set; }

    public string? Means { get; set; }

    public string? Participants { get; set; }

    public string? Evaluation { get; set; }

    public List<Row> Reviews { get; set => field = value ?? []; } = [];

    /// <summary>A review; an empty one is none.</summary>
    public sealed class Row
    {
        public string? On { get; set; }

        /// <summary>Keys of those who answer for it.</summary>
        public List<string?> Who { get; set => field = value ?? []; } = [];

        internal bool IsEmpty => Typed.Text(On) is null && Who.TrueForAll(key => Typed.Text(key) is null);
    }

    internal static LevelTyped Of(PilotLevel level, string? etag) => new()
    {
        ETag = etag,
        Changes = level.Changes,
        Means = level.Means,
        Participants = level.Participants,
        Evaluation = level.Evaluation,
        Reviews = Rows(level.Reviews),
    };

    internal PilotLevel Read(Typed typed, string path, PilotWorkers workers) => new(
        Typed.Text(Changes), Typed.Text(Means), Typed.Text(Participants), Typed.Text(Evaluation),
        [.. Reviews.Where(row => !row.IsEmpty).Select(row => new PilotReview(typed.Day($"{PathOf(path, row)}.on", row.On), Responsible(typed, PathOf(path, row), workers, row)))]);

    /// <summary>Somebody else wrote meanwhile: what this person left empty is theirs.</summary>
    internal void TakeUp(PilotLevel now)
    {
        Changes = Typed.Text(Changes) ?? now.Changes;
        Means = Typed.Text(Means) ?? now.Means;
        Participants = Typed.Text(Participants) ?? now.Participants;
        Evaluation = Typed.Text(Evaluation) ?? now.Evaluation;
        if (Reviews.TrueForAll(row => row.IsEmpty))
        {
            Reviews = Rows(now.Reviews);
        }
    }

    /// <summary>What the service calls a review: empty ones are not sent, and do not count.</summary>
    internal string PathOf(string path, Row row) => row.IsEmpty
        ? $"{path}.reviews[empty{Reviews.IndexOf(row)}]"
        : $"{path}.reviews[{Reviews.TakeWhile(other => other != row).Count(other => !other.IsEmpty)}]";

    private static List<Row> Rows(IReadOnlyList<PilotReview> reviews) =>
    [
        .. reviews.Select(review => new Row { On = Query.Day(review.On), Who = Places([.. review.Responsible.Select(party => party.Key)]) }),
        .. Enumerable.Range(0, SpareRows).Select(_ => new Row { Who = Places([]) }),
    ];

    private static List<string?> Places(IReadOnlyList<string> keys) =>
        [.. keys, .. Enumerable.Repeat((string?)null, Math.Max(SparePersons, FewestPersons - keys.Count))];

    private static List<Party> Responsible(Typed typed, string path, PilotWorkers workers, Row row)
    {
        List<Party> found = [.. row.Who.Select(workers.Find).OfType<Party>().DistinctBy(party => party.Key)];
        if (found.Count == 0)
        {
            typed.Refuse($"{path}.responsible", "not_empty");
        }

        return found;
    }
}
