using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

public sealed class ChildrenTests(PortalFixture portal)
{
    public static TheoryData<Look> Looks { get; } = [Look.Desktop, Look.Phone, Look.WithoutScript, Look.Swedish];

    [Theory, MemberData(nameof(Looks))]
    public async Task A_worker_finds_a_child_by_name_and_sees_its_team_network_and_clock(Look look)
    {
        await using var visitor = await portal.SignInAsync("responsible", look);
        await visitor.OpenAsync("/children");
        await visitor.Page.Locator("#field-Query").FillAsync("Testimetsä Iiris");
        await visitor.Page.Locator(".search-form button").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#found")).ToBeVisibleAsync();
        Assert.DoesNotContain("Testimets", visitor.Page.Url, StringComparison.Ordinal);
        await visitor.HoldsUpAsync();

        await visitor.Page.Locator("section[aria-labelledby=found] a").First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Iiris Testimetsä");
        await Assertions.Expect(visitor.Page.Locator("section[aria-labelledby=team]")).ToContainTextAsync("Kaisa Mallila");
        await Assertions.Expect(visitor.Page.Locator(".network-drawing")).ToBeVisibleAsync();
        await visitor.HoldsUpAsync();
    }

    [Fact]
    public async Task A_child_of_somebody_else_is_not_there()
    {
        await using var worker = await portal.SignInAsync("responsible");
        await worker.OpenAsync("/children");
        var path = await worker.Page.Locator("section[aria-labelledby=mine] table a").First.GetAttributeAsync("href");

        await using var other = await portal.SignInAsync("responsible-kymenlaakso");
        Assert.Equal(404, await other.OpenAsync(path!));
        Assert.DoesNotContain("Iiris", await other.Page.ContentAsync(), StringComparison.Ordinal);
    }
}
