using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>A systemic team: who is in it, how it meets, and how far it follows the model.</summary>
public sealed class TeamTests(PortalFixture portal)
{
    [Fact]
    [Trait("covers", "A2-25")]
    [Trait("covers", "A2-27")]
    public async Task A_lead_sees_members_with_what_they_are_qualified_for_caseloads_and_how_the_model_is_followed()
    {
        await using var lead = await portal.SignInAsync("lead");
        var team = await lead.FirstTeamAsync();
        await lead.OpenAsync(team);
        await lead.ExpectAsync("section[aria-labelledby=members]", "Kaisa Mallila");
        await lead.ExpectAsync("section[aria-labelledby=members]", "perheterapeutti");
        await Assertions.Expect(lead.Page.Locator("section[aria-labelledby=caseloads] svg.bar-chart")).ToBeVisibleAsync();
        await lead.ExpectAsync("section[aria-labelledby=caseloads] table", "Kaisa Mallila");
        await lead.UnfoldAsync("Lisää tukirakenne");
        await lead.PressAsync("Lisää tukirakenne");
        await lead.ExpectBesideAsync("Description", "Tämä tarvitaan");
        await lead.TypeAsync("Description", "Työnohjaus kerran kuussa");
        await lead.PressAsync("Lisää tukirakenne");
        await lead.ExpectAsync("section[aria-labelledby=conditions]", "Työnohjaus kerran kuussa");
        await lead.OpenAsync(team + "/join");
        await lead.PressAsync("Lisää jäsen");
        await lead.ExpectBesideAsync("ProfessionalId", "Tämä tarvitaan");
        await lead.HoldsUpAsync();
    }

    [Fact]
    [Trait("covers", "A1-01")]
    [Trait("covers", "A2-30")]
    [Trait("covers", "A0-09")]
    public async Task A_team_looks_at_its_own_work_and_sets_time_aside_to_learn()
    {
        await using var coordinator = await portal.SignInAsync("coordinator", Look.Phone);
        await coordinator.OpenAsync(await coordinator.FirstTeamAsync() + "/learning");
        await coordinator.UnfoldAsync("Arvioikaa omaa työtä");
        await coordinator.TypeAsync("Words", "Hypoteesit elivät");
        await coordinator.PressAsync("Tallenna arviointi");
        await coordinator.ExpectBesideAsync("Ratings-8", "Valitse yksi");
        await Assertions.Expect(coordinator.Page.Locator("#field-Words")).ToHaveValueAsync("Hypoteesit elivät");
        for (var principle = 0; principle < 9; principle++)
        {
            await coordinator.Page.Locator($"[name='Form.Ratings[{principle}]'][value='4']").CheckAsync();
        }

        await coordinator.PressAsync("Tallenna arviointi");
        await coordinator.ExpectAsync("section[aria-labelledby=evaluations] article", "Hypoteesit elivät");
        await coordinator.ExpectAsync("section[aria-labelledby=over-time] .bar-chart desc", "Keskustelemme");
        await coordinator.UnfoldAsync("Varaa aika pysähtyä");
        await coordinator.TypeAsync("On", Ways.InDays(14));
        await coordinator.PressAsync("Varaa aika pysähtyä");
        await coordinator.ExpectBesideAsync("Theme", "Tämä tarvitaan");
        await coordinator.TypeAsync("Theme", "Mitä opimme");
        await coordinator.PressAsync("Varaa aika pysähtyä");
        await coordinator.ExpectAsync("section[aria-labelledby=reflections] article", "Mitä opimme");
        await coordinator.HoldsUpAsync();
        await WalkTests.LookAtAsync(coordinator, "/week/working-hours");
    }

    [Fact]
    [Trait("covers", "A2-21")]
    public async Task A_series_is_changed_from_a_day_on_and_support_is_logged_on_a_phone()
    {
        await using var coordinator = await portal.SignInAsync("coordinator", Look.Phone);
        await coordinator.OpenAsync(await coordinator.FirstTeamAsync() + "/calendar");
        await coordinator.Page.Locator("section[aria-labelledby=series] a").First.ClickAsync();
        await coordinator.ExpectAsync(".lead", "Viikoittain");
        await coordinator.TypeAsync("Place", "Perhekeskus");
        await coordinator.PressAsync("Tallenna muutos");
        await coordinator.ExpectBesideAsync("Reason-series", "Tämä tarvitaan");
        await Assertions.Expect(coordinator.Page.Locator("#field-Place")).ToHaveValueAsync("Perhekeskus");
        await coordinator.TypeAsync("Reason-series", "Uusi tila");
        await coordinator.PressAsync("Tallenna muutos");
        await coordinator.ExpectAsync("section[aria-labelledby=history]", "Uusi tila");
        await coordinator.HoldsUpAsync();

        await coordinator.OpenAsync("/consultations");
        await coordinator.UnfoldAsync("Kirjaa saatu tuki");
        await coordinator.TypeAsync("Minutes", "");
        await coordinator.PressAsync("Kirjaa saatu tuki");
        await coordinator.ExpectBesideAsync("Minutes", "Tämä tarvitaan");
        await coordinator.TypeAsync("Minutes", "30");
        await coordinator.PressAsync("Kirjaa saatu tuki");
        await coordinator.ExpectAsync("section[aria-labelledby=log] .fact-list", "mentorointi");
        await coordinator.OpenAsync("/week/calendar");
        await coordinator.PressAsync("Luo kalenterilinkki");
        await coordinator.ExpectAsync(".saved", "/calendar/");
        await coordinator.HoldsUpAsync();
    }
}
