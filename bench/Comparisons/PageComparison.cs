using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.Bench.Measuring;
using SystemicPlatform.Bench.Platform;

namespace SystemicPlatform.Bench.Comparisons;

/// <summary>
/// The portal's pages over the demo area, each against the answer that most of it is made of, both through the gateway and
/// by one person at a time: what it costs to gather, draw and send a page.
/// </summary>
internal sealed class PageComparison : Comparison
{
    // {child} is the demo family's child, {meeting} a meeting of its team, {team} the systemic team.
    private static readonly Page[] Pages =
    [
        new("responsible", "/week", "/api/teams/me"),
        new("responsible", "/children", "/api/teams/children/overview"),
        new("responsible", "/children/{child}", "/api/teams/children/{child}/overview"),
        new("responsible", "/children/{child}/plan", "/api/plans/children/{child}/joint-plan/overview"),
        new("responsible", "/children/{child}/thread", "/api/meetings/children/{child}/thread"),
        new("responsible", "/children/{child}/rights", "/api/children/{child}/access-log"),
        new("responsible", "/meetings/{meeting}", "/api/meetings/meetings/{meeting}"),
        new("responsible", "/teams/{team}", "/api/teams/systemic-teams/{team}/overview"),
        new("coordinator", "/workbench", "/api/meetings/workbench"),
        new("responsible", "/inbox", "/api/reminders/inbox"),
        new("responsible", "/preferences", "/api/reminders/preferences"),
        new("lead", "/caseloads", "/api/teams/caseloads"),
    ];

    private readonly List<(string A, string B)> pairs = [];

    public override string Name => "page, against its main answer";

    public override IReadOnlyList<string> Parts => ["teams", "meetings", "plans", "training", "reminders", "portal"];

    public override IReadOnlyList<Metric> Metrics => [Metric.P95];

    public override IReadOnlyList<(string A, string B)> Pairs => pairs;

    public override async Task<IReadOnlyList<Side>> PrepareAsync(BenchPlatform platform, CancellationToken ct)
    {
        await DemoStory.TellAsync(platform.Gateway, platform.Identity, platform.MailFolder, Console.Error.WriteLine, ct);
        using var gateway = new DemoGateway(platform.Gateway, platform.Identity);
        var child = (await gateway.ListAsync("responsible", "/api/teams/children/overview", ct))[0].GetProperty("id").GetGuid();
        var meeting = (await gateway.ListAsync("responsible", $"/api/meetings/children/{child}/meetings", ct))[0].GetProperty("id").GetGuid();
        var team = (await gateway.ListAsync("responsible", "/api/teams/systemic-teams", ct))[0].GetProperty("id").GetGuid();
        var sides = new List<Side>();
        var visitors = new Dictionary<string, PortalVisitor>(StringComparer.Ordinal);
        foreach (var page in Pages)
        {
            if (!visitors.TryGetValue(page.Persona, out var visitor))
            {
                visitors[page.Persona] = visitor = await PortalVisitor.SignInAsync(platform.Gateway, page.Persona, ct);
            }

            var (path, answer) = (Fill(page.Path), Fill(page.Answer));
            var client = new Client(platform.Gateway, await platform.TokenAsync(page.Persona, ct));
            var (a, b) = ($"{page.Path} ({await visitor.CallsOfAsync(path, ct)} calls)", page.Answer["/api/".Length..]);
            pairs.Add((a, b));
            sides.Add(Side.Of(a, 1, stop => visitor.OpenAsync(path, stop)));
            sides.Add(Side.Of(b, 1, stop => client.GetAsync(answer, stop)));
        }

        return sides;

        string Fill(string template) => template
            .Replace("{child}", $"{child}", StringComparison.Ordinal)
            .Replace("{meeting}", $"{meeting}", StringComparison.Ordinal)
            .Replace("{team}", $"{team}", StringComparison.Ordinal);
    }

    /// <summary>A page, who opens it, and the answer that most of it is made of.</summary>
    private sealed record Page(string Persona, string Path, string Answer);
}
