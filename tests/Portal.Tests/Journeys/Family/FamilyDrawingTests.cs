using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys.Family;

/// <summary>What the child draws on a phone is the child's: verbatim, and shown to whom the child lets see it, from that moment.</summary>
public sealed class FamilyDrawingTests(PortalFixture portal)
{
    private const string Secret = "Pelkään ku huudetaan <iha oikeesti>";

    public static TheoryData<Look> Looks { get; } = [Look.Phone, Look.Phone with { Script = false }];

    [Theory, MemberData(nameof(Looks))]
    [Trait("covers", "A0-14")]
    [Trait("covers", "L-10")]
    public async Task A_house_is_invisible_to_the_guardian_without_consent_and_shown_the_moment_it_is_given(Look look)
    {
        await using var child = await portal.SignInAsync("child", look);
        await using var mother = await portal.SignInAsync("mother", Look.Phone);
        await child.OpenAsync($"{FamilyStory.Home}/drawings/houses");
        await child.Page.Locator("#field-Title").FillAsync("");
        await child.Page.Locator("#field-Worries").FillAsync(Secret);
        await SaveAsync(child, "Tallenna");
        await Assertions.Expect(child.Page.Locator("#field-Title-error")).ToBeVisibleAsync();
        await Assertions.Expect(child.Page.Locator("#field-Worries")).ToHaveValueAsync(Secret);
        await child.HoldsUpAsync();
        await child.Page.Locator("#field-Title").FillAsync("Mun talot");
        await SaveAsync(child, "Tallenna");
        await Assertions.Expect(child.Page.Locator(".house li")).ToHaveTextAsync(Secret);
        await child.HoldsUpAsync();

        var path = new Uri(child.Page.Url).AbsolutePath;
        Assert.Equal(404, await mother.OpenAsync(path));
        await mother.OpenAsync($"{FamilyStory.Home}/drawings");
        await Assertions.Expect(mother.Page.Locator($"a[href='{path}']")).ToHaveCountAsync(0);

        await SaveAsync(child, "Näytä tämä: Maria Testimetsä saa nähdä");
        await Assertions.Expect(child.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Älä näytä enää: Maria Testimetsä" })).ToBeVisibleAsync();
        Assert.Equal(200, await mother.OpenAsync(path));
        await Assertions.Expect(mother.Page.Locator(".house li")).ToHaveTextAsync(Secret);
        await Assertions.Expect(mother.Page.Locator("form button", new PageLocatorOptions { HasText = "Näytä" })).ToHaveCountAsync(0);
        await mother.HoldsUpAsync();

        await SaveAsync(child, "Älä näytä enää: Maria Testimetsä");
        await Assertions.Expect(child.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Näytä tämä: Maria Testimetsä saa nähdä" })).ToBeVisibleAsync();
        Assert.Equal(404, await mother.OpenAsync(path));
    }

    [Fact]
    [Trait("covers", "A0-14")]
    public async Task A_timeline_grows_one_thing_at_a_time()
    {
        await using var child = await portal.SignInAsync("child", Look.Phone);
        await child.OpenAsync($"{FamilyStory.Home}/drawings/timeline");
        await child.Page.Locator("#field-What").FillAsync("Muutettiin");
        await child.Page.Locator("#field-Year").FillAsync("19");
        await SaveAsync(child, "Lisää");
        await Assertions.Expect(child.Page.Locator("#field-Year-error")).ToContainTextAsync("neljällä numerolla");
        await Assertions.Expect(child.Page.Locator("#field-What")).ToHaveValueAsync("Muutettiin");
        await child.Page.Locator("#field-Year").FillAsync("2019");
        await SaveAsync(child, "Lisää");
        await Assertions.Expect(child.Page.Locator(".timeline li")).ToContainTextAsync("Muutettiin");
        await child.Page.Locator("#field-What").FillAsync("Eemil synty");
        await child.Page.Locator("#field-Year").FillAsync("2017");
        await SaveAsync(child, "Lisää");
        await Assertions.Expect(child.Page.Locator(".timeline li").First).ToContainTextAsync("Eemil synty");
        await child.HoldsUpAsync();
    }

    private static Task SaveAsync(Visitor visitor, string name) =>
        visitor.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true }).ClickAsync();
}
