using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.Bench.Measuring;
using SystemicPlatform.Bench.Platform;

namespace SystemicPlatform.Bench.Pages;

/// <summary>
/// Every kind of page of the portal that links lead to in the demo area, as each kind of person: how many calls to services
/// it makes, and how long its answer takes through the gateway, one at a time.
/// </summary>
internal static partial class PageSurvey
{
    private const int Warming = 5;
    private const int Timed = 40;

    private static readonly string[] Parts = ["teams", "meetings", "plans", "training", "reminders", "portal"];

    /// <summary>Whoever comes later is asked only for what the others did not reach.</summary>
    private static readonly string[] Personas = ["responsible", "coordinator", "lead", "trainer", "admin", "auditor", "child", "mother"];

    public static async Task RunAsync(CancellationToken ct)
    {
        await using var platform = await BenchPlatform.StartAsync(Parts, ct);
        await DemoStory.TellAsync(platform.Gateway, platform.Identity, platform.MailFolder, Console.Error.WriteLine, ct);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var lines = new List<Line>();
        foreach (var persona in Personas)
        {
            using var visitor = await PortalVisitor.SignInAsync(platform.Gateway, persona, ct);
            foreach (var (kind, page) in await WalkAsync(visitor, known, ct))
            {
                lines.Add(new Line(kind, persona, page.Calls, await TimeAsync(visitor, page.Path, ct)));
            }
        }

        Print(lines);
    }

    // From link to link; of pages that differ only in what they are about the first one found.
    private static async Task<Dictionary<string, (string Path, int Calls)>> WalkAsync(PortalVisitor visitor, HashSet<string> known, CancellationToken ct)
    {
        var found = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Queue<string>(["/", "/preferences"]);
        while (ahead.TryDequeue(out var path))
        {
            var kind = Id().Replace(path, "{}");
            if (!seen.Add(kind) || await visitor.ReadAsync(path, ct) is not { } page)
            {
                continue;
            }

            if (page.Path == path && known.Add(kind))
            {
                found[kind] = (path, page.Calls);
            }

            foreach (Match link in Link().Matches(page.Html))
            {
                ahead.Enqueue(link.Groups["path"].Value);
            }
        }

        return found;
    }

    private static async Task<Round> TimeAsync(PortalVisitor visitor, string path, CancellationToken ct)
    {
        var times = new List<TimeSpan>();
        for (var turn = 0; turn < Warming + Timed; turn++)
        {
            var began = Stopwatch.GetTimestamp();
            await visitor.OpenAsync(path, ct);
            times.Add(Stopwatch.GetElapsedTime(began));
        }

        TimeSpan[] counted = [.. times.Skip(Warming).Order()];
        return new Round(TimeSpan.FromTicks(counted.Sum(time => time.Ticks)), 1, counted);
    }

    private static void Print(List<Line> lines)
    {
        foreach (var line in lines.OrderByDescending(line => line.Time.P95))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.Kind,-72} {line.Persona,-12} {line.Calls} calls {line.Time.Median,7:F1} ms median {line.Time.P95,7:F1} ms p95"));
        }

        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{lines.Count} kinds of pages, each asked for {Timed} times in turn, on {Environment.ProcessorCount} cores: slowest p95 {lines.Max(line => line.Time.P95):F1} ms, most calls {lines.Max(line => line.Calls)}."));
    }

    [GeneratedRegex("(?<=/)([0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+)(?=/|$)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Id();

    // Pages only: no files, nothing that is asked of a page with a question mark.
    [GeneratedRegex("<a [^>]*href=\"(?<path>/[^\"?#.]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();

    private sealed record Line(string Kind, string Persona, int Calls, Round Time);
}
