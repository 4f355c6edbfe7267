using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>Those who run the platform and the area: jobs, queues, rules, partners, files, people, the log.</summary>
public sealed class AdministrationTests(PortalFixture portal)
{
    [Fact]
    public async Task An_admin_runs_a_job_sees_queues_and_deliveries_and_no_child()
    {
        await using var admin = await portal.SignInAsync("admin");
        await Assertions.Expect(admin.Page).ToHaveURLAsync(new Uri(portal.Address, "/administration").ToString());
        await Assertions.Expect(admin.Page.Locator("section[aria-labelledby=health]")).ToContainTextAsync("kunnossa");
        await Assertions.Expect(admin.Page.Locator(".main-menu a[href='/children']")).ToHaveCountAsync(0);
        foreach (var path in (string[])["/administration", "/administration/jobs", "/administration/queues", "/administration/deliveries", "/audit/chain"])
        {
            await WalkTests.LookAtAsync(admin, path);
        }

        await admin.OpenAsync("/administration/jobs");
        await admin.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Aja nyt Varoita vanhenevista todistuksista" }).ClickAsync();
        await Assertions.Expect(admin.Page.Locator(".saved")).ToBeVisibleAsync();
        Assert.Equal(403, await admin.OpenAsync("/professionals"));
    }

    [Fact]
    public async Task A_lead_changes_a_rule_and_a_wrong_time_is_told_beside_the_field()
    {
        await using var lead = await portal.SignInAsync("lead", Look.Phone);
        await WalkTests.LookAtAsync(lead, "/administration/rules");
        await lead.OpenAsync("/administration/rules/stepDue");
        await lead.Page.Locator("[id='field-Rungs-0.Offset']").FillAsync("99999");
        await lead.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna" }).ClickAsync();
        await Assertions.Expect(lead.Page.Locator("[id='field-Rungs-0.Offset-error']")).ToBeVisibleAsync();
        await lead.Page.Locator("[id='field-Rungs-0.Offset']").FillAsync("-2");
        await lead.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna" }).ClickAsync();
        await Assertions.Expect(lead.Page.Locator(".done")).ToBeVisibleAsync();
        await Assertions.Expect(lead.Page.Locator("table")).ToContainTextAsync("2 pv ennen");
    }

    [Fact]
    [Trait("covers", "A2-28")]
    public async Task A_partner_is_registered_told_of_things_by_a_secret_shown_once_and_suspended()
    {
        await using var lead = await portal.SignInAsync("lead");
        await lead.OpenAsync("/partners/new");
        var name = $"Perhetalo {Guid.NewGuid().ToString("N")[..6]}";
        await lead.Page.Locator("#field-Name").FillAsync(name);
        await lead.Page.Locator("#field-Email").FillAsync("ei-osoite");
        await lead.Page.GetByLabel("Tampere").CheckAsync();
        await PressAsync(lead, "Tallenna");
        await Assertions.Expect(lead.Page.Locator("#field-Email-error")).ToBeVisibleAsync();
        await Assertions.Expect(lead.Page.Locator("#field-Name")).ToHaveValueAsync(name);
        await Assertions.Expect(lead.Page.GetByLabel("Tampere")).ToBeCheckedAsync();
        await lead.Page.Locator("#field-Email").FillAsync("");
        await PressAsync(lead, "Tallenna");
        await Assertions.Expect(lead.Page.Locator("h1")).ToHaveTextAsync(name);
        var path = new Uri(lead.Page.Url).AbsolutePath;
        await lead.HoldsUpAsync();

        await lead.OpenAsync($"{path}/webhook");
        await lead.Page.Locator("#field-Url").FillAsync("http://perhetalo.example/hooks");
        await PressAsync(lead, "Ota käyttöön");
        await Assertions.Expect(lead.Page.Locator("#field-Url-error")).ToBeVisibleAsync();
        await lead.Page.Locator("#field-Url").FillAsync("https://perhetalo.example/hooks");
        await PressAsync(lead, "Ota käyttöön");
        await Assertions.Expect(lead.Page.Locator(".secret")).Not.ToBeEmptyAsync();
        await lead.HoldsUpAsync();
        await WalkTests.LookAtAsync(lead, $"{path}/webhook");
        await Assertions.Expect(lead.Page.Locator(".secret")).ToHaveCountAsync(0);

        await lead.OpenAsync(path);
        await lead.Page.GetByLabel("Syy").FillAsync("Selvitetään väärinkäyttöä");
        await PressAsync(lead, "Keskeytä pääsy");
        await Assertions.Expect(lead.Page.Locator(".asks-for")).ToContainTextAsync("Selvitetään väärinkäyttöä");
        await PressAsync(lead, "Palauta pääsy");
        await Assertions.Expect(lead.Page.Locator(".asks-for")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_file_is_checked_row_by_row_before_anything_is_taken_in_also_without_script()
    {
        await using var lead = await portal.SignInAsync("lead", Look.WithoutScript);
        await lead.OpenAsync("/imports/professionals");
        await ChooseAsync(lead, "givenName;familyName;title;language;email\nTesti;Malli;kapellimestari;fi;ei-osoite");
        await PressAsync(lead, "Tarkista tiedosto");
        await Assertions.Expect(lead.Page.Locator("section[aria-labelledby=row-problems] tr").Nth(1)).ToContainTextAsync("2");
        await Assertions.Expect(lead.Page.Locator("section[aria-labelledby=row-problems]")).ToContainTextAsync("title");
        var email = $"{Guid.NewGuid():n}@demo.example";
        await ChooseAsync(lead, $"givenName;familyName;title;language;email\nTesti;Malli;nurse;fi;{email}");
        await PressAsync(lead, "Tarkista tiedosto");
        await ChooseAsync(lead, "givenName;familyName;title;language;email\nToinen;Malli;nurse;fi;");
        await PressAsync(lead, "Tuo tiedot");
        await Assertions.Expect(lead.Page.Locator("#field-File-error")).ToContainTextAsync("ei ole sama tiedosto");
        await ChooseAsync(lead, $"givenName;familyName;title;language;email\nTesti;Malli;nurse;fi;{email}");
        await PressAsync(lead, "Tarkista tiedosto");
        await ChooseAsync(lead, $"givenName;familyName;title;language;email\nTesti;Malli;nurse;fi;{email}");
        await PressAsync(lead, "Tuo tiedot");
        await Assertions.Expect(lead.Page.Locator("#report")).ToHaveTextAsync("Tiedot on tuotu");
        await lead.HoldsUpAsync();
    }

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task Somebody_is_registered_is_away_and_leaves()
    {
        await using var lead = await portal.SignInAsync("lead", Look.Phone);
        await lead.OpenAsync("/professionals/new");
        await PressAsync(lead, "Tallenna");
        await Assertions.Expect(lead.Page.Locator("#field-GivenName-error")).ToBeVisibleAsync();
        await lead.Page.Locator("#field-GivenName").FillAsync("Aino");
        await lead.Page.Locator("#field-FamilyName").FillAsync("Kokeilija");
        await PressAsync(lead, "Tallenna");
        await Assertions.Expect(lead.Page.Locator("h1")).ToHaveTextAsync("Aino Kokeilija");
        var path = new Uri(lead.Page.Url).AbsolutePath;
        await lead.Page.Locator("#field-From").FillAsync(Ways.InDays(20));
        await lead.Page.Locator("#field-To").FillAsync(Ways.InDays(10));
        await PressAsync(lead, "Kirjaa poissaolo");
        await Assertions.Expect(lead.Page.Locator(".form-problem")).ToContainTextAsync("Viimeinen päivä");
        await lead.Page.Locator("#field-To").FillAsync(Ways.InDays(22));
        await PressAsync(lead, "Kirjaa poissaolo");
        await Assertions.Expect(lead.Page.Locator("section[aria-labelledby=absences] li")).ToContainTextAsync($"{Ways.FinnishInDays(20)}–{Ways.FinnishInDays(22)}");
        await lead.HoldsUpAsync();
        await WalkTests.LookAtAsync(lead, $"{path}/caseload");

        await WalkTests.LookAtAsync(lead, $"{path}/leaving");
        await PressAsync(lead, "Päätä työ ja siirrä roolit");
        await Assertions.Expect(lead.Page.Locator(".saved")).ToContainTextAsync("Työ on päättynyt");
    }

    [Fact]
    [Trait("covers", "L-19")]
    public async Task An_auditor_sees_that_the_log_is_whole_and_who_handled_a_child()
    {
        await using var worker = await portal.SignInAsync("responsible");
        await worker.OpenAsync("/children");
        var child = await worker.Page.Locator("section[aria-labelledby=mine] table a").First.GetAttributeAsync("href");

        await using var auditor = await portal.SignInAsync("auditor");
        await WalkTests.LookAtAsync(auditor, "/audit/chain");
        await Assertions.Expect(auditor.Page.Locator(".fact-list")).ToContainTextAsync("ehjä");
        await auditor.OpenAsync("/audit");
        await auditor.Page.Locator("#field-ChildId").FillAsync("Iiris");
        await PressAsync(auditor, "Näytä loki");
        await Assertions.Expect(auditor.Page.Locator("#field-ChildId-error")).ToBeVisibleAsync();
        await auditor.Page.Locator("#field-ChildId").FillAsync(child!);
        await PressAsync(auditor, "Näytä loki");
        await Assertions.Expect(auditor.Page.Locator("section[aria-labelledby=log] table")).ToContainTextAsync("Kaisa Mallila");
        await auditor.HoldsUpAsync();
    }

    private static Task ChooseAsync(Visitor visitor, string csv) => visitor.Page.Locator("#field-File").SetInputFilesAsync(
        new FilePayload { Name = "tiedosto.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(csv) });

    private static Task PressAsync(Visitor visitor, string button) =>
        visitor.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
}
