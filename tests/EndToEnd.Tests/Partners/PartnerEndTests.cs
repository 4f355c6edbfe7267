using System.Diagnostics;
using System.Net;
using System.Text.Json;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.EndToEnd.Tests.Strange;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests.Partners;

/// <summary>What closes when a partner is out of a child's team, and when it is suspended (Must show 6 of the partner API).</summary>
public sealed class PartnerEndTests(PlatformFixture fixture)
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(2);

    // One route of each service that a partner may call at all.
    private static readonly string[] Everywhere =
        ["/api/teams/areas", "/partner/v1/invitations", "/partner/v1/children", "/api/training/programmes", "/api/reminders/webhooks"];

    private readonly PartnerScene scene = new(fixture);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Out_of_the_team_every_route_of_the_child_is_closed_within_two_seconds()
    {
        await scene.OpenAsync("Lähdekki", "Kumppanisaari");
        await scene.PublishedPlanAsync();
        var paths = await ChildPathsAsync(await scene.MeetingAsync(Scenario.Today.AddDays(20)));
        var open = await OpenedAsync(paths);

        await scene.LeaveTeamAsync();
        Report.Line($"partner end: {open.Count} routes of the child answer 404 {await AllAnswerAsync(open, HttpStatusCode.NotFound)} ms after the school left the team");
    }

    [Fact]
    [Trait("covers", "A2-28")]
    public async Task Suspended_it_is_refused_in_every_service_within_two_seconds_and_comes_back_with_what_it_has()
    {
        await scene.OpenAsync("Tauokki", "Kumppanivuori");
        await scene.PublishedPlanAsync();
        string[] paths = [.. await OpenedAsync(await ChildPathsAsync(await scene.MeetingAsync(Scenario.Today.AddDays(20)))), .. await OpenedAsync(Everywhere)];
        var organisation = $"/api/teams/organisations/{scene.School}";
        await ChangeAsync($"{organisation}/suspension");
        try
        {
            Report.Line($"partner suspended: {paths.Length} routes of all services answer 403 {await AllAnswerAsync(paths, HttpStatusCode.Forbidden)} ms after the suspension");
        }
        finally
        {
            await ChangeAsync($"{organisation}/resumption");
        }

        await AllAnswerAsync(paths, HttpStatusCode.OK);
    }

    private async Task ChangeAsync(string path)
    {
        var answer = await fixture.Gateway.PostAsync(Scenario.Lead, path, new { Because = "A secret was lost" }, Guid.CreateVersion7().ToString(), Cancelled);
        DemoGateway.Require(answer, HttpStatusCode.OK, path);
    }

    /// <summary>Every GET route of the published document that names the child or its meeting.</summary>
    private async Task<IReadOnlyList<string>> ChildPathsAsync(Guid meetingId)
    {
        using var client = new HttpClient { BaseAddress = new Uri(fixture.Platform.Address("gateway")) };
        var document = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/partner.json", UriKind.Relative), Cancelled)).RootElement;
        return [.. ApiRoute.Of(document).Where(route => route.Method == HttpMethod.Get && route.Path.Contains('{', StringComparison.Ordinal))
            .Select(route => route.Path.Replace("{childId}", scene.ChildId.ToString(), StringComparison.Ordinal)
                .Replace("{meetingId}", meetingId.ToString(), StringComparison.Ordinal).Replace("{number}", "1", StringComparison.Ordinal))
            .Where(path => !path.Contains('{', StringComparison.Ordinal))];
    }

    // The grant and the meeting are facts that each service learns a moment later. What there is none of stays 404.
    private async Task<IReadOnlyList<string>> OpenedAsync(IReadOnlyList<string> paths)
    {
        List<string> open = [];
        await Testing.Eventually.HoldsAsync("the school is let in", async () =>
        {
            var statuses = await StatusesAsync(paths);
            open = [.. paths.Where((_, index) => statuses[index] == HttpStatusCode.OK)];
            return open.Count >= Math.Min(paths.Count, 5) && open.Exists(path => path.Contains("/plan/versions/1", StringComparison.Ordinal)) == paths.Any(path => path.Contains("/plan/versions/1", StringComparison.Ordinal));
        });
        return open;
    }

    private async Task<long> AllAnswerAsync(IReadOnlyList<string> paths, HttpStatusCode expected)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var began = clock.Elapsed;
            Assert.True(began < Bound, $"Not all answer {expected} {began.TotalMilliseconds:0} ms later.");
            if ((await StatusesAsync(paths)).All(status => status == expected))
            {
                return (long)began.TotalMilliseconds;
            }
        }
    }

    private async Task<HttpStatusCode[]> StatusesAsync(IReadOnlyList<string> paths) =>
        await Task.WhenAll(paths.Select(async path => (await fixture.Gateway.GetAsync("school", path, Cancelled)).Status));
}
