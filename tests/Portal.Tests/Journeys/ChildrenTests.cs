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
        // What looks missing has a way for whoever must know at once.
        await other.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Ota hätäkäyttö" }).ClickAsync();
        await Assertions.Expect(other.Page.Locator("#field-Reason")).ToBeVisibleAsync();
    }

    [Fact]
    [Trait("covers", "L-11")]
    public async Task How_often_the_worker_meets_the_child_is_agreed_and_each_meeting_written_down()
    {
        await using var worker = await portal.SignInAsync("responsible", Look.Phone);
        await worker.OpenAsync(await worker.FirstChildAsync() + "/contacts");
        await worker.Page.Locator("#field-ProfessionalId-agree").SelectOptionAsync(new SelectOptionValue { Label = "Kaisa Mallila" });
        await worker.PressAsync("Tallenna sovittu");
        await worker.ExpectBesideAsync("EveryDays", "Tämä tarvitaan");
        await worker.TypeAsync("EveryDays", "30");
        await worker.PressAsync("Tallenna sovittu");
        await worker.ExpectAsync("section[aria-labelledby=agreed] dl", "Vähintään 30 päivän välein");
        await worker.UnfoldAsync("Kirjaa tapaaminen");
        await worker.Page.Locator("#field-ProfessionalId-log").SelectOptionAsync(new SelectOptionValue { Label = "Kaisa Mallila" });
        await worker.PressAsync("Kirjaa tapaaminen");
        await worker.ExpectBesideAsync("Place-log", "Tämä tarvitaan");
        await worker.TypeAsync("Place-log", "Koululla");
        await worker.PressAsync("Kirjaa tapaaminen");
        await worker.ExpectAsync("section[aria-labelledby=met] .fact-list", "Koululla");
        await worker.HoldsUpAsync();
        await WalkTests.LookAtAsync(worker, "/children/waiting");
    }
}
