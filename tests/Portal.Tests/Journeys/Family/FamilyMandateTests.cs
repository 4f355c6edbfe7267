using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys.Family;

/// <summary>A grandmother who acts for the mother by her mandate.</summary>
public sealed class FamilyMandateTests(PortalFixture portal)
{
    private const string Both = "Helvi Testimetsä (Maria Testimetsä)";

    public static TheoryData<Look> Looks { get; } = [Look.Phone, Look.WithoutScript];

    [Theory, MemberData(nameof(Looks))]
    [Trait("covers", "L-29")]
    [Trait("covers", "L-19")]
    public async Task Sees_for_whom_she_acts_speaks_under_both_names_and_is_seen_in_the_log(Look look)
    {
        var story = new FamilyStory(portal);
        await using var visitor = await portal.SignInAsync("grandmother", look);
        var page = visitor.Page;
        await visitor.OpenAsync("/own");
        await Assertions.Expect(page.Locator(".site-mandate")).ToContainTextAsync("Asioit toisen puolesta: Maria Testimetsä.");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Iiris");
        await Assertions.Expect(page.Locator(".main-menu a[href='/inbox'], a[href='/preferences']")).ToHaveCountAsync(0);
        await visitor.HoldsUpAsync();

        var words = $"Äiti pyysi sanomaan {Guid.NewGuid().ToString("N")[..6]}";
        await visitor.OpenAsync($"/children/{FamilyStory.ChildId}/plan");
        await page.Locator("section[aria-labelledby=say] textarea").FillAsync(words);
        await page.GetByLabel("Kaikki, jotka lukevat suunnitelmaa").CheckAsync();
        await page.Locator("section[aria-labelledby=say] button").ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=words]")).ToContainTextAsync(words);

        await visitor.OpenAsync("/own/calendar");
        await page.Locator("form button[type=submit]").Last.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Sinulla ei ole täällä kalenteria.");
        await visitor.HoldsUpAsync();

        await using var worker = await portal.SignInAsync(FamilyStory.Worker, Look.Desktop);
        await worker.OpenAsync($"/children/{FamilyStory.ChildId}/plan/draft");
        await Assertions.Expect(worker.Page.Locator("main")).ToContainTextAsync(words);
        await Assertions.Expect(worker.Page.Locator("main")).ToContainTextAsync(Both);

        await using var mother = await portal.SignInAsync("mother", Look.Phone);
        await mother.OpenAsync($"{FamilyStory.Home}/data");
        var line = mother.Page.Locator("section[aria-labelledby=log] li").Filter(new() { HasText = Both }).First;
        await Assertions.Expect(line).ToContainTextAsync("valtuutettuna (");
        await mother.HoldsUpAsync();
    }
}
