using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>Every page that a person reaches from the main menu and from a child, as each kind of person sees it.</summary>
public sealed class WalkTests(PortalFixture portal)
{
    private const int MostCalls = 6;

    public static TheoryData<string, Look> Walks { get; } = new()
    {
        { "responsible", Look.Desktop },
        { "responsible", Look.Phone },
        { "lead", Look.WithoutScript },
    };

    [Theory, MemberData(nameof(Walks))]
    public async Task Every_page_holds_up_and_asks_few_questions(string persona, Look look)
    {
        await using var visitor = await portal.SignInAsync(persona, look);
        foreach (var path in await LinksAsync(visitor, ".main-menu a"))
        {
            await LookAtAsync(visitor, path);
        }

        await visitor.OpenAsync("/children");
        if (await LinksAsync(visitor, "section[aria-labelledby=mine] table a") is [var child, ..])
        {
            await visitor.OpenAsync(child);
            foreach (var path in await LinksAsync(visitor, ".sub-menu a"))
            {
                await LookAtAsync(visitor, path);
            }

            foreach (var path in (string[])["/consultations", "/meetings/cooperation", "/meetings/responsibility"])
            {
                await LookAtAsync(visitor, child + path);
            }

            await visitor.OpenAsync(child + "/meetings");
            if (await LinksAsync(visitor, ".meeting-line a") is [var meeting, ..])
            {
                await visitor.OpenAsync(meeting);
                foreach (var path in (string[])[.. await LinksAsync(visitor, ".sub-menu a"), .. await LinksAsync(visitor, "section[aria-labelledby=thinking] a")])
                {
                    await LookAtAsync(visitor, path);
                }
            }
        }

        await visitor.OpenAsync("/teams");
        if (await LinksAsync(visitor, ".fact-list a") is [var team, ..])
        {
            await visitor.OpenAsync(team);
            foreach (var path in await LinksAsync(visitor, ".sub-menu a"))
            {
                await LookAtAsync(visitor, path);
            }
        }

        foreach (var path in new[] { "/preferences", "/week/calendar", "/consultations", "/expert-groups" })
        {
            await LookAtAsync(visitor, path);
        }
    }

    public static TheoryData<Look> Looks { get; } = [Look.Swedish, Look.Phone with { Dark = true }];

    [Theory, MemberData(nameof(Looks))]
    public async Task Every_page_about_a_child_holds_up_and_asks_few_questions(Look look)
    {
        await using var visitor = await portal.SignInAsync("responsible", look);
        var child = await visitor.FirstChildAsync();
        foreach (var path in (string[])
            ["plan/draft", "plan/goals", "plan/goals/new", "plan/versions", "plan/childs-view", "plan/words/new", "plan/sections/planAndGoals", "evaluations",
             "tools/new/hypotheses", "network", "network/relations/new", "clock", "team", "relationship", "details", "rights/consents", "rights/requests", "emergency-access"])
        {
            await LookAtAsync(visitor, $"{child}/{path}");
        }

        await LookAtAsync(visitor, "/children/new");
    }

    internal static async Task LookAtAsync(Visitor visitor, string path)
    {
        var response = await visitor.Page.GotoAsync(path);
        Assert.True(response!.Ok, $"{path} answered {response.Status}");
        await Assertions.Expect(visitor.Page.Locator(".hds-notification")).ToHaveCountAsync(0);
        var calls = (await response.AllHeadersAsync()).GetValueOrDefault("server-timing", "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(calls.Length, 0, MostCalls);
        Assert.DoesNotContain(calls, call => call.Trim().StartsWith("repeated", StringComparison.Ordinal));
        await visitor.HoldsUpAsync();
    }

    private static async Task<string[]> LinksAsync(Visitor visitor, string selector) =>
        await visitor.Page.Locator(selector).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
}
