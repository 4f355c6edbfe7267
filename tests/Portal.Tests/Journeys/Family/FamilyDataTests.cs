using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys.Family;

/// <summary>Who has read, and a request that a worker answers.</summary>
public sealed class FamilyDataTests(PortalFixture portal)
{
    private const string Asked = "Miksi koulu on mainittu <b>kahdesti</b>?";

    [Theory]
    [InlineData("mother", true)]
    [InlineData("child", false)]
    [Trait("covers", "L-19")]
    public async Task A_request_reaches_the_workers_as_it_is_and_the_answer_comes_back(string persona, bool script)
    {
        var (words, answer) = ($"{Asked} {persona}", $"Korjasimme kohdan: {persona}.");
        await using var own = await portal.SignInAsync(persona, Look.Phone with { Script = script });
        await own.OpenAsync($"{FamilyStory.Home}/data");
        await own.Page.Locator("#field-Words").FillAsync(words);
        await own.PressAsync("Lähetä pyyntö");
        await Assertions.Expect(own.Page.Locator(".hds-text-input__error-text").First).ToContainTextAsync("Valitse yksi");
        await Assertions.Expect(own.Page.Locator("#field-Words")).ToHaveValueAsync(words);
        await own.Page.GetByLabel("Jokin on väärin").CheckAsync();
        await own.PressAsync("Lähetä pyyntö");
        await Assertions.Expect(own.Page.Locator("section[aria-labelledby=more]")).ToContainTextAsync("Työntekijä vastaa sinulle.");
        await own.HoldsUpAsync();

        await using var worker = await portal.SignInAsync("responsible", Look.Desktop with { Script = script });
        await worker.OpenAsync($"/children/{FamilyStory.ChildId}/rights");
        await Assertions.Expect(worker.Page.GetByText("odottaa vastausta").First).ToBeVisibleAsync();
        await worker.OpenAsync($"/children/{FamilyStory.ChildId}/rights/requests");
        var request = worker.Page.Locator("article.knot", new PageLocatorOptions { HasText = words });
        await request.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(request.Locator(".hds-text-input__error-text")).ToBeVisibleAsync();
        await worker.HoldsUpAsync();
        await request.GetByRole(AriaRole.Textbox).FillAsync(answer);
        await request.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(request.Locator("textarea")).ToHaveCountAsync(0);
        await Assertions.Expect(request).ToContainTextAsync(answer);
        await worker.HoldsUpAsync();

        await own.OpenAsync($"{FamilyStory.Home}/data");
        await Assertions.Expect(own.Page.Locator("section[aria-labelledby=more]")).ToContainTextAsync(answer);
    }
}
