using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.Portal.Tests.Journeys.Family;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>What is away takes only its own part of a page with it, and nothing that somebody typed.</summary>
public sealed class OutageTests(PortalFixture portal, OutageFixture outage) : IClassFixture<OutageFixture>
{
    private const string Notice = "main .hds-notification";

    private static readonly string[] Services = [.. AppHost.Topology.Systemic.Apis];

    private static string Child => $"/children/{FamilyStory.ChildId}";

    [Fact]
    [Trait("covers", "L-28")]
    public async Task A_service_that_is_away_takes_only_its_own_part_of_a_page_with_it()
    {
        // Who, where, what is away, and what is there all the same.
        (string Persona, string Page, string Away, string[] There)[] cases =
        [
            ("responsible", "/week", "meetings", ["#workload", "#evaluations"]),
            ("responsible", "/week", "plans", ["#meetings", "#workload"]),
            ("responsible", "/week", "teams", ["#meetings", "#evaluations"]),
            ("responsible", "/week", "reminders", ["#meetings", "#workload", "#evaluations"]),
            ("responsible", Child, "meetings", ["#team", "#clock"]),
            ("responsible", Child, "plans", ["#team", "#clock"]),
            ("coordinator", "/workbench", "plans", ["#coming"]),
            ("mother", FamilyStory.Home, "meetings", ["#team", "#more"]),
            ("mother", FamilyStory.Home, "plans", ["#next", "#team", "#more"]),
            ("mother", $"{FamilyStory.Home}/data", "training", ["#may", "#log", "#more"]),
        ];
        foreach (var people in cases.GroupBy(one => one.Persona))
        {
            await using var visitor = await portal.SignInAsync(people.Key, Look.Desktop);
            foreach (var one in people)
            {
                await outage.CutAsync(one.Away);
                var status = await visitor.OpenAsync(At(one.Page));
                Assert.True(status == 200, $"{one.Page} without {one.Away}: {status}");
                foreach (var part in one.There)
                {
                    Assert.True(await visitor.Page.Locator($"main {part}").CountAsync() == 1, $"{one.Page} without {one.Away} has no {part}");
                }

                await visitor.HoldsUpAsync();
                outage.Mend(one.Away);
            }
        }
    }

    [Fact]
    [Trait("covers", "L-28")]
    public async Task A_page_about_what_is_away_says_so_and_is_whole_again_with_it()
    {
        await using var visitor = await portal.SignInAsync("responsible", Look.Desktop);
        foreach (var (away, page, status) in new[] { ("plans", $"{Child}/plan", 200), ("teams", $"{Child}/plan", 503), ("meetings", $"{Child}/meetings", 200) })
        {
            await outage.CutAsync(away);
            Assert.Equal((page, status), (page, await visitor.OpenAsync(At(page))));
            await Assertions.Expect(visitor.Page.Locator(Notice).First).ToContainTextAsync("ei juuri nyt vastaa");
            await visitor.HoldsUpAsync();
            outage.Mend(away);
            await Eventually.HoldsAsync($"{page} is whole again", async () => await visitor.OpenAsync(At(page)) == 200 && await visitor.Page.Locator(Notice).CountAsync() == 0);
        }
    }

    [Theory]
    [InlineData("responsible")]
    [InlineData("mother")]
    [Trait("covers", "L-28")]
    public async Task Every_page_stands_whatever_is_away(string persona)
    {
        await using var visitor = await portal.SignInAsync(persona, Look.WithoutScript);
        string[] starts = persona == "mother" ? ["/own", FamilyStory.Home] : ["/week", Child, $"{Child}/plan", $"{Child}/network", "/teams", "/training", "/workbench"];
        var paths = new SortedSet<string>(starts, StringComparer.Ordinal);
        foreach (var start in starts)
        {
            await visitor.OpenAsync(start);
            paths.UnionWith((await visitor.Page.Locator("nav a, main a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"))
                .Where(path => path.StartsWith('/') && !path.StartsWith("/api", StringComparison.Ordinal) && !path.EndsWith(".svg", StringComparison.Ordinal)));
        }

        Assert.True(paths.Count > 10, string.Join(", ", paths));
        foreach (var (away, nth) in Services.Select((service, nth) => (service, nth)))
        {
            await outage.CutAsync(away);
            foreach (var path in paths.Where((_, index) => Proofs.InFull || index % Services.Length == nth))
            {
                var answer = await visitor.Page.Context.APIRequest.GetAsync(At(path));
                var headings = (await answer.TextAsync()).Split("<h1").Length - 1;
                Assert.True(answer.Status is 200 or 503 && headings == 1, $"{path} without {away}: {answer.Status}, {headings} headings");
            }

            outage.Mend(away);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("covers", "A0-06")]
    public async Task What_was_typed_is_not_lost_when_the_service_goes_away_before_it_is_sent(bool script)
    {
        var words = $"Sanon tämän vaikka palvelu on poissa {Guid.NewGuid().ToString("N")[..6]}";
        await using var visitor = await portal.SignInAsync("mother", script ? Look.Phone : Look.WithoutScript);
        var page = visitor.Page;
        await visitor.OpenAsync(At($"{FamilyStory.Home}/plan"));
        await page.Locator("section[aria-labelledby=say] textarea").FillAsync(words);
        await page.GetByLabel("Kaikki, jotka lukevat suunnitelmaa").CheckAsync();
        await outage.CutAsync("plans");
        await page.Locator("section[aria-labelledby=say] button").ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=typed]")).ToContainTextAsync(words);
        await visitor.HoldsUpAsync();

        // The gateway tries again every few seconds.
        outage.Mend("plans");
        await Eventually.HoldsAsync("the plan is there again", async () => (await page.Context.APIRequest.GetAsync(At($"{FamilyStory.Home}/plan"))).Status == 200);
        await page.Locator("section[aria-labelledby=typed] button").ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=words]")).ToContainTextAsync(words);
    }

    private string At(string path) => outage.At(path);
}
