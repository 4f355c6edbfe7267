using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>What an area decides for itself: its meetings, agendas, expert groups, and what is kept how long.</summary>
public sealed class AreaTests(PortalFixture portal)
{
    [Fact]
    [Trait("covers", "R-06")]
    [Trait("covers", "R-07")]
    [Trait("covers", "A0-22")]
    public async Task A_lead_decides_about_meetings_hours_and_agendas()
    {
        await using var lead = await portal.SignInAsync("lead");
        await lead.OpenAsync("/administration/meetings");
        await lead.TypeAsync("QuorumOfOthers", "9");
        await lead.PressAsync("Tallenna säännöt");
        await lead.ExpectBesideAsync("QuorumOfOthers", "rajojen ulkopuolella");
        await lead.TypeAsync("QuorumOfOthers", "1");
        await lead.PressAsync("Tallenna säännöt");
        await lead.ExpectAsync(".done", "Tallennettu");
        await lead.TypeAsync("Stretches-0.From", "08:00");
        await lead.TypeAsync("Stretches-0.To", "07:00");
        await lead.PressAsync("Tallenna työaika");
        await lead.ExpectBesideAsync("Stretches-0.To", "alkamisen jälkeen");
        await lead.TypeAsync("Stretches-0.To", "16:00");
        await lead.PressAsync("Tallenna työaika");
        await Assertions.Expect(lead.Page.Locator(".form-problem")).ToHaveCountAsync(0);
        await lead.HoldsUpAsync();

        await lead.OpenAsync("/administration/agendas/steeringGroup/helpingMap");
        await lead.TypeAsync("Items-2.Title", "Muut asiat");
        await lead.TypeAsync("Items-0.Minutes", "0");
        await lead.PressAsync("Tallenna pohja");
        await lead.ExpectBesideAsync("Items-0.Minutes", "rajojen ulkopuolella");
        await lead.TypeAsync("Items-0.Minutes", "12");
        await lead.PressAsync("Tallenna pohja");
        await lead.ExpectAsync(".done", "Tallennettu");
        await lead.HoldsUpAsync();
    }

    [Fact]
    [Trait("covers", "A2-08")]
    [Trait("covers", "L-14")]
    public async Task A_lead_forms_an_expert_group_and_changes_it()
    {
        await using var lead = await portal.SignInAsync("lead");
        await lead.OpenAsync("/expert-groups/new");
        var name = $"Asiantuntijat {Guid.NewGuid().ToString("N")[..6]}";
        await lead.TypeAsync("Name", name);
        await lead.TypeAsync("Experts-0.Name", "Tuula Tuntija");
        await lead.PressAsync("Perusta ryhmä");
        await lead.ExpectBesideAsync("Secretary", "Tämä tarvitaan");
        await lead.ExpectBesideAsync("Experts-0.Fields", "Tämä tarvitaan");
        await Assertions.Expect(lead.Page.Locator("#field-Name")).ToHaveValueAsync(name);
        await lead.Page.Locator("#field-Secretary").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await lead.Page.Locator("[name='Form.Experts[0].Fields'][value=legal]").CheckAsync();
        await lead.PressAsync("Perusta ryhmä");
        await lead.ExpectAsync("h1", name);
        await lead.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Muuta ryhmää" }).ClickAsync();
        await lead.ExpectAsync("h1", "Muuta ryhmää");
        await lead.HoldsUpAsync();
        await lead.TypeAsync("Name", name + " 2");
        await lead.PressAsync("Tallenna ryhmä");
        await lead.ExpectAsync("h1", name + " 2");
        await lead.ExpectAsync("section[aria-labelledby=experts]", "Tuula Tuntija");
    }

    [Fact]
    [Trait("covers", "L-23")]
    public async Task A_lead_sets_a_legal_hold_and_nothing_is_erased_before_its_time()
    {
        await using var lead = await portal.SignInAsync("lead", Look.Phone);
        await using var worker = await portal.SignInAsync("responsible");
        var page = await worker.FirstChildAsync() + "/retention";
        await lead.OpenAsync(page);
        await lead.PressAsync("Aseta poistamiskielto");
        await lead.ExpectBesideAsync("Text-hold", "Tämä tarvitaan");
        await lead.TypeAsync("Text-hold", "Kantelu vireillä");
        await lead.PressAsync("Aseta poistamiskielto");
        await lead.ExpectAsync("article", "Kantelu vireillä");
        await lead.HoldsUpAsync();
        await lead.PressAsync("Ehdota poistamista");
        await lead.ExpectAsync(".form-problem", "poistamiskielto");
        await lead.OpenAsync(page);
        await lead.Page.Locator("article [id^='field-Text-lift']").First.FillAsync("Kantelu on ratkaistu");
        await lead.PressAsync("Pura poistamiskielto");
        await lead.ExpectAsync("article", "purettu");
        await WalkTests.LookAtAsync(lead, "/administration/retention");
    }
}
