using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys.Family;

/// <summary>The plan in plain words, and the family's own words and opinion in it.</summary>
public sealed class FamilyPlanTests(PortalFixture portal)
{
    public static TheoryData<string, Look, string> People { get; } = new()
    {
        { "mother", Look.Phone, "Sovimme, kuka auttaa illoin." },
        { "father", Look.WithoutScript, "Sovimme, kuka auttaa illoin." },
        { "child", Look.Phone, "Sinä kerrot, auttoiko se." },
    };

    [Theory, MemberData(nameof(People))]
    [Trait("covers", "A0-06")]
    [Trait("covers", "A0-08")]
    [Trait("covers", "R-18")]
    public async Task Says_what_is_done_and_why_and_takes_an_opinion_and_own_words(string persona, Look look, string plain)
    {
        var story = new FamilyStory(portal);
        await story.WriteInPlanAsync("planAndGoals", new { Services = Array.Empty<object>(), Reasons = new[] { new { What = "Otto käy illalla", Because = "illat ovat Iiriksestä pisimpiä" } } });
        await story.WriteInPlanAsync("plainLanguage", new { ForChild = "Sinä kerrot, auttoiko se.", ForFamily = "Sovimme, kuka auttaa illoin." });
        await using var visitor = await portal.SignInAsync(persona, look);
        var page = visitor.Page;
        await visitor.OpenAsync($"/children/{FamilyStory.ChildId}/plan");
        await Assertions.Expect(page.Locator("section[aria-labelledby=plain]")).ToContainTextAsync(plain);
        await Assertions.Expect(page.Locator("section[aria-labelledby=why]")).ToContainTextAsync("illat ovat Iiriksestä pisimpiä");

        var goal = page.Locator("article.goal").First;
        await goal.GetByRole(AriaRole.Textbox).FillAsync($"Siks että {persona}");
        await goal.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("article.goal .hds-text-input__error-text").First).ToContainTextAsync("Valitse yksi");
        await Assertions.Expect(page.Locator("article.goal textarea").First).ToHaveValueAsync($"Siks että {persona}");
        await visitor.HoldsUpAsync();
        await page.Locator("article.goal").First.GetByLabel("Olen eri mieltä").CheckAsync();
        await page.Locator("article.goal").First.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("article.goal").First).ToContainTextAsync($"Sanoit: Olen eri mieltä. ”Siks että {persona}”");

        await page.Locator("section[aria-labelledby=say] textarea").FillAsync($"Omat sanat: {persona}");
        await page.Locator("section[aria-labelledby=say] button").ClickAsync();
        await Assertions.Expect(page.Locator("#field-To-error")).ToContainTextAsync("Valitse yksi");
        await Assertions.Expect(page.Locator("section[aria-labelledby=say] textarea")).ToHaveValueAsync($"Omat sanat: {persona}");
        await visitor.HoldsUpAsync();
        await page.GetByLabel("Kaikki, jotka lukevat suunnitelmaa").CheckAsync();
        await page.Locator("section[aria-labelledby=say] button").ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=words]")).ToContainTextAsync($"Omat sanat: {persona}");
        await visitor.HoldsUpAsync();
    }

    [Theory]
    [InlineData("child", "mother")]
    [InlineData("father", "mother")]
    [InlineData("mother", "child")]
    [Trait("covers", "R-18")]
    public async Task Shows_words_to_whom_their_speaker_says_and_to_nobody_else(string persona, string other)
    {
        var words = $"Vain työntekijälle {Guid.NewGuid().ToString("N")[..6]}";
        await using var speaker = await portal.SignInAsync(persona, Look.Phone);
        await speaker.OpenAsync($"{FamilyStory.Home}/plan");
        await speaker.Page.Locator("section[aria-labelledby=say] textarea").FillAsync(words);
        await speaker.Page.GetByLabel("Vain minä ja työntekijät").CheckAsync();
        await speaker.Page.Locator("section[aria-labelledby=say] button").ClickAsync();
        await speaker.ExpectAsync("section[aria-labelledby=words]", words);
        await speaker.ExpectAsync("section[aria-labelledby=words]", "Kaikki eivät näe tätä.");

        await using var relative = await portal.SignInAsync(other);
        await relative.OpenAsync($"{FamilyStory.Home}/plan");
        await Assertions.Expect(relative.Page.Locator("#words")).ToBeVisibleAsync();
        Assert.DoesNotContain(words, await relative.Page.ContentAsync(), StringComparison.Ordinal);

        await using var worker = await portal.SignInAsync("responsible");
        await worker.OpenAsync($"/children/{FamilyStory.ChildId}");
        await Assertions.Expect(worker.Page.Locator(".family-said")).ToContainTextAsync(words);
    }

    [Fact]
    [Trait("covers", "A1-08")]
    public async Task Rates_how_it_is_going_and_sees_it_over_time()
    {
        await using var visitor = await portal.SignInAsync("child", Look.Phone);
        var page = visitor.Page;
        await visitor.OpenAsync($"{FamilyStory.Home}/progress");
        await page.Locator("article.goal summary").First.ClickAsync();
        await page.Locator("article.goal textarea").First.FillAsync("Oli yks hyvä aamu");
        await page.Locator("article.goal").First.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator(".hds-text-input__error-text").First).ToContainTextAsync("Valitse yksi");
        await page.Locator("article.goal select").First.SelectOptionAsync("4");
        await page.Locator("article.goal").First.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.GetByText("Oli yks hyvä aamu").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("4/10").First).ToBeVisibleAsync();
        await visitor.HoldsUpAsync();
    }
}
