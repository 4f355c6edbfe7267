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
        { "responsible", Look.Swedish },
        { "coordinator", Look.Desktop },
        { "lead", Look.Desktop },
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
        }

        await LookAtAsync(visitor, "/preferences");
    }

    private static async Task LookAtAsync(Visitor visitor, string path)
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
