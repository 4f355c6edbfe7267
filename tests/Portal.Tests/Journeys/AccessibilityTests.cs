using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>What the law asks to be said of accessibility (L-28) is there for everybody, signed in or not.</summary>
public sealed class AccessibilityTests(PortalFixture portal)
{
    public static TheoryData<Look> Looks { get; } = [Look.Phone, Look.Desktop with { Dark = true }, Look.WithoutScript];

    [Theory, MemberData(nameof(Looks))]
    [Trait("covers", "L-28")]
    public async Task The_statement_is_open_to_everybody(Look look)
    {
        await using var visitor = await Visitor.ArriveAsync(portal, look);
        Assert.Equal(200, await visitor.OpenAsync("/accessibility"));
        await visitor.ExpectAsync("section[aria-labelledby=tell]", "14 päivän kuluttua");
        await visitor.HoldsUpAsync();
    }

    [Fact]
    [Trait("covers", "L-28")]
    public async Task Every_page_leads_to_the_statement()
    {
        await using var child = await portal.SignInAsync("child", Look.Phone);
        await child.Page.Locator("footer a").ClickAsync();
        await Assertions.Expect(child.Page.Locator("h1")).ToHaveTextAsync("Saavutettavuusseloste");
    }
}
