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
        // Whoever read just now stands in the log, by name.
        await Assertions.Expect(own.Page.Locator("section[aria-labelledby=log]")).ToContainTextAsync("Kaisa Mallila");
    }

    [Fact]
    [Trait("covers", "L-19")]
    public async Task The_log_of_more_than_two_years_ago_is_opened_by_a_lead_for_a_special_reason()
    {
        const string Why = "Vanhan päätöksen selvittäminen";
        await using var mother = await portal.SignInAsync("mother", Look.Phone);
        await mother.OpenAsync($"{FamilyStory.Home}/data");
        await mother.Page.GetByLabel("Kuka on lukenut tietoja yli kaksi vuotta sitten").CheckAsync();
        await mother.Page.Locator("#field-Words").FillAsync(Why);
        await mother.PressAsync("Lähetä pyyntö");
        await mother.ExpectAsync("section[aria-labelledby=more]", "Työntekijä vastaa sinulle.");

        await using var worker = await portal.SignInAsync("responsible");
        await worker.OpenAsync($"/children/{FamilyStory.ChildId}/rights/requests");
        await Assertions.Expect(worker.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lähetä vastaus" }).First).ToBeVisibleAsync();
        await Assertions.Expect(worker.Page.GetByText("Avaa vanhempi loki")).ToHaveCountAsync(0);

        await using var lead = await portal.SignInAsync("lead");
        await lead.OpenAsync($"/children/{FamilyStory.ChildId}/rights/requests");
        await lead.PressAsync("Avaa vanhempi loki 30 päiväksi");
        await Assertions.Expect(lead.Page.Locator(".hds-text-input__error-text")).ToBeVisibleAsync();
        await lead.HoldsUpAsync();
        await lead.Page.GetByLabel("Erityinen syy").FillAsync(Why);
        await lead.PressAsync("Avaa vanhempi loki 30 päiväksi");
        await Assertions.Expect(lead.Page.Locator(".hds-text-input__error-text")).ToHaveCountAsync(0);
        await lead.OpenAsync($"/children/{FamilyStory.ChildId}/rights");
        await Assertions.Expect(lead.Page.Locator("section[aria-labelledby=grants] tr", new PageLocatorOptions { HasText = "loki" })).ToHaveCountAsync(1);
    }
}
