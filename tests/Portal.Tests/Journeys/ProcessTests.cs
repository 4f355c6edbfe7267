using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>A way of working with steps of its own, such as a family group conference, and who may lead it.</summary>
public sealed class ProcessTests(PortalFixture portal)
{
    [Fact]
    [Trait("covers", "A2-12")]
    [Trait("covers", "A2-13")]
    public async Task A_family_group_conference_is_led_by_a_convener_of_the_register_and_goes_step_by_step()
    {
        var convener = await RegisteredAsync();
        await using var worker = await portal.SignInAsync("responsible", Look.Phone);
        var child = await worker.FirstChildAsync();
        await worker.OpenAsync(child + "/network-process");
        await worker.Page.Locator("a:has-text('Läheisneuvonpito ja muut toimintamallit')").ClickAsync();
        await worker.ExpectAsync("h2#processes", "Prosessit toimintamallien mukaan");
        await worker.ChooseAsync("TemplateKey", "Läheisneuvonpito");
        await worker.PressAsync("Aloita prosessi");
        await worker.ExpectBesideAsync("ConvenerId", "Valitse koollekutsuja rekisteristä");
        await worker.HoldsUpAsync();
        await worker.ChooseAsync("ConvenerId", $"{convener}, Sovittelutoimisto");
        await worker.PressAsync("Aloita prosessi");
        await worker.ExpectAsync("dl.facts", convener);
        await worker.HoldsUpAsync();

        await worker.UnfoldAsync("Merkitse vaihe valmiiksi");
        await worker.PressAsync("Merkitse vaihe valmiiksi Valmistelu");
        await worker.ExpectAsync(".form-problem", "puuttuu vielä pakollinen kohta");
        foreach (var item in (string[])["Kysymykset sovittu perheen kanssa", "Läheisverkosto kartoitettu", "Perhe päättänyt, ketkä tulevat", "Lapsella on avustaja läheisistään"])
        {
            await worker.Page.Locator($"li:has(> span:text-is('{item}')) summary").ClickAsync();
            await worker.PressAsync($"Merkitse tehdyksi {item}");
            await worker.ExpectAsync($"li:has(> span:text-is('{item}'))", "tehty");
        }

        await worker.UnfoldAsync("Merkitse vaihe valmiiksi");
        await worker.TypeAsync("Outcome-step1", "Mummi tulee Iiriksen avuksi.");
        await worker.PressAsync("Merkitse vaihe valmiiksi Valmistelu");
        await worker.ExpectAsync("section[aria-labelledby=step1]", "Mummi tulee Iiriksen avuksi.");
        await worker.ExpectAsync("section[aria-labelledby=step2] .hds-tag", "nyt vuorossa");

        await worker.UnfoldAsync("Päätä prosessi");
        await worker.PressAsync("Päätä prosessi");
        await worker.ExpectAsync("#field-Text-end-error", "Tämä tarvitaan");
        await worker.TypeAsync("Text-end", "Perhe löysi oman tapansa.");
        await worker.PressAsync("Päätä prosessi");
        await worker.ExpectAsync("dl.facts", "Perhe löysi oman tapansa.");
        await worker.HoldsUpAsync();
        await WalkTests.LookAtAsync(worker, child + "/processes");
    }

    private async Task<string> RegisteredAsync()
    {
        var name = $"Kaija Kutsuja {Guid.NewGuid().ToString("N")[..6]}";
        await using var lead = await portal.SignInAsync("lead");
        await lead.OpenAsync("/administration/conveners");
        await lead.TypeAsync("Name", name);
        await lead.TypeAsync("Organisation", "Sovittelutoimisto");
        await lead.TypeAsync("CertifiedOn", Ways.InDays(-30));
        await lead.TypeAsync("ValidTo", Ways.InDays(-40));
        await lead.PressAsync("Lisää rekisteriin");
        await lead.ExpectBesideAsync("ValidTo", "Viimeinen päivä ei voi olla ennen ensimmäistä");
        await lead.TypeAsync("ValidTo", "");
        await lead.PressAsync("Lisää rekisteriin");
        await lead.ExpectAsync("section[aria-labelledby=register]", name);
        await lead.HoldsUpAsync();
        return name;
    }
}
