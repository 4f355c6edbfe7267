using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>A child comes into the register: without a double, with its network and its clock.</summary>
public sealed class RegisterTests(PortalFixture portal)
{
    [Fact]
    [Trait("covers", "L-18")]
    public async Task A_child_is_registered_after_a_look_at_who_may_be_the_same_and_its_clock_starts()
    {
        await using var worker = await portal.SignInAsync("responsible");
        var page = worker.Page;
        await worker.OpenAsync("/children/new");
        await page.Locator("#field-GivenName").FillAsync("Iiris");
        await worker.PressAsync("Kirjaa lapsi");
        await Assertions.Expect(page.Locator("#field-FamilyName-error")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#field-GivenName")).ToHaveValueAsync("Iiris");
        await page.Locator("#field-FamilyName").FillAsync("Testimetsä");
        await page.Locator("#field-BirthDate").FillAsync("2013-03-15");
        await page.Locator("#field-Municipality").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await worker.PressAsync("Kirjaa lapsi");
        await Assertions.Expect(page.Locator("section[aria-labelledby=candidates] a").First).ToContainTextAsync("Iiris Testimetsä");
        Assert.DoesNotContain("Testimets", page.Url, StringComparison.Ordinal);
        await worker.HoldsUpAsync();
        await page.Locator("#field-NotADuplicateBecause").FillAsync("Toinen lapsi, toinen henkilötunnus.");
        await worker.PressAsync("Kirjaa lapsi");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Iiris Testimetsä");

        var child = new Uri(page.Url).AbsolutePath;
        await worker.OpenAsync($"{child}/clock");
        await worker.PressAsync("Kirjaa ilmoitus");
        await Assertions.Expect(page.Locator("#field-ReceivedOn-error")).ToBeVisibleAsync();
        await worker.HoldsUpAsync();
        await page.Locator("#field-ReceivedOn").FillAsync("2026-11-19");
        await worker.PressAsync("Kirjaa ilmoitus");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("aloita arvio");
        await worker.HoldsUpAsync();
        await page.Locator("summary", new PageLocatorOptions { HasText = "Arviointi aloitettiin" }).ClickAsync();
        await page.Locator("#field-On-start").FillAsync("2026-11-20");
        await page.Locator("details[open] button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("h2").First).ToContainTextAsync("arviointi alkanut");
    }

    [Fact]
    public async Task Protection_given_meanwhile_is_seen_and_stays_when_an_older_form_is_saved()
    {
        await using var first = await portal.SignInAsync("responsible");
        var child = await first.RegisterAsync("Turva", "Kieltola");
        await first.OpenAsync($"{child}/details");
        await using var second = await portal.SignInAsync("lead");
        await second.OpenAsync($"{child}/details");
        await second.Page.Locator("#field-NonDisclosureForSafety").CheckAsync();
        await second.PressAsync("Tallenna");
        await Assertions.Expect(second.Page.Locator("h1")).ToHaveTextAsync("Turva Kieltola");

        // A refusal of another kind does not make the form one for the version that was not seen.
        await first.TypeAsync("FamilyName", "");
        await first.PressAsync("Tallenna");
        await first.ExpectBesideAsync("FamilyName", "Tämä tarvitaan");
        await Assertions.Expect(first.Page.Locator(".other-version")).ToHaveCountAsync(0);
        await first.TypeAsync("FamilyName", "Kieltolampi");
        await first.PressAsync("Tallenna");
        await first.ExpectAsync(".other-version", "Turvakielto");
        await Assertions.Expect(first.Page.Locator("#field-NonDisclosureForSafety")).ToBeCheckedAsync();
        await first.HoldsUpAsync();
        await first.PressAsync("Tallenna");
        await Assertions.Expect(first.Page.Locator("h1")).ToHaveTextAsync("Turva Kieltolampi");
        await first.OpenAsync($"{child}/details");
        await Assertions.Expect(first.Page.Locator("#field-NonDisclosureForSafety")).ToBeCheckedAsync();
    }

    [Fact]
    [Trait("covers", "L-10")]
    public async Task A_childs_own_pages_are_opened_and_closed_by_its_worker()
    {
        await using var worker = await portal.SignInAsync("responsible", Look.Phone);
        var child = await worker.RegisterAsync("Oma", "Sivunen");
        await using var lead = await portal.SignInAsync("lead");
        await lead.OpenAsync($"{child}/rights");
        await worker.OpenAsync($"{child}/rights");
        await worker.UnfoldAsync("Avaa lapsen omat sivut");
        await worker.PressAsync("Avaa lapsen omat sivut");
        await Assertions.Expect(worker.Page.Locator("summary", new PageLocatorOptions { HasText = "Sulje lapsen omat sivut" })).ToBeVisibleAsync();
        await worker.HoldsUpAsync();
        // Who saw them closed and opens them a second time does not close them.
        await lead.UnfoldAsync("Avaa lapsen omat sivut");
        await lead.PressAsync("Avaa lapsen omat sivut");
        await lead.ExpectAsync(".form-problem", "Lapsella on jo omat sivut");
        await worker.OpenAsync($"{child}/rights");
        await worker.UnfoldAsync("Sulje lapsen omat sivut");
        await worker.PressAsync("Sulje lapsen omat sivut");
        await Assertions.Expect(worker.Page.Locator("summary", new PageLocatorOptions { HasText = "Avaa lapsen omat sivut" })).ToBeVisibleAsync();
    }

    [Fact]
    [Trait("covers", "L-26")]
    public async Task A_protected_contact_of_the_network_is_shown_for_a_reason_only()
    {
        await using var worker = await portal.SignInAsync("responsible", Look.Phone);
        var (page, child) = (worker.Page, await worker.FirstChildAsync());
        await worker.OpenAsync($"{child}/network/persons/new");
        await page.Locator("#field-GivenName").FillAsync("Aino");
        await page.Locator("#field-FamilyName").FillAsync("Mallinen");
        await page.Locator("#field-Kind").SelectOptionAsync("guardian");
        await page.Locator("#field-ParentalResponsibility").CheckAsync();
        await page.Locator("#field-NonDisclosureForSafety").CheckAsync();
        await page.Locator("#field-Phone").FillAsync("ei ole");
        await worker.PressAsync("Tallenna");
        await Assertions.Expect(page.Locator("#field-Phone-error")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#field-GivenName")).ToHaveValueAsync("Aino");
        await worker.HoldsUpAsync();
        await page.Locator("#field-Phone").FillAsync("+358401234567");
        await worker.PressAsync("Tallenna");
        await Assertions.Expect(page.Locator("#persons")).ToBeVisibleAsync();
        var row = page.Locator("section[aria-labelledby=persons] tr", new PageLocatorOptions { HasText = "Aino Mallinen" });
        await Assertions.Expect(row).ToContainTextAsync("turvakielto");
        Assert.DoesNotContain("1234567", await page.ContentAsync(), StringComparison.Ordinal);
        await worker.HoldsUpAsync();

        await row.GetByText("Katso suojatut").ClickAsync();
        await worker.PressAsync("Näytä yhteystiedot");
        await Assertions.Expect(page.Locator("#field-Reason-error")).ToBeVisibleAsync();
        await page.Locator("#field-Reason").FillAsync("Tapaamisen sopiminen");
        await worker.PressAsync("Näytä yhteystiedot");
        await Assertions.Expect(page.Locator(".protected-notice")).ToContainTextAsync("+358401234567");
        await worker.HoldsUpAsync();
    }
}
