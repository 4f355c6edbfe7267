using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

public sealed class ResponsibilityTests(PortalFixture portal)
{
    [Fact]
    [Trait("covers", "A3-08")]
    public async Task A_responsibility_team_is_formed_agrees_changes_and_ends()
    {
        await using var worker = await portal.SignInAsync("responsible", Look.Phone);
        var child = await ClientAsync(worker);
        var path = $"{child}/team/responsibility";
        await worker.OpenAsync(path);
        await worker.ExpectAsync(".empty", "Lapsella ei ole vastuutiimiä");
        await worker.HoldsUpAsync();
        await AgreeAsync(worker, goalSetting: "");
        await worker.ExpectBesideAsync("GoalSetting", "Tämä tarvitaan");
        await Assertions.Expect(worker.Page.Locator("#field-GroundRules")).ToHaveValueAsync("Jokainen tulee kuulluksi.");
        await worker.TypeAsync("GoalSetting", "Lapsi sanoo ensin.");
        await worker.PressAsync("Muodosta vastuutiimi");
        // Without family work there is no such team (R-11).
        await worker.ExpectAsync(".form-problem", "avohuollossa");
        await worker.HoldsUpAsync();

        await worker.OpenAsync($"{child}/relationship");
        await worker.UnfoldAsync("Kirjaa vaihe");
        await worker.Page.GetByLabel("perhetyö", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await worker.TypeAsync("From-care", "");
        await worker.PressAsync("Kirjaa vaihe");
        await worker.ExpectBesideAsync("From-care", "Tämä tarvitaan");
        await worker.TypeAsync("From-care", Ways.InDays(-1));
        await worker.PressAsync("Kirjaa vaihe");
        await worker.ExpectAsync("section[aria-labelledby=care] .fact-list", "avohuolto");
        await worker.ExpectAsync("section[aria-labelledby=care] .fact-list", "perhetyö");
        await worker.HoldsUpAsync();

        await worker.OpenAsync(path);
        await AgreeAsync(worker, "Lapsi sanoo ensin.");
        await worker.ExpectAsync("section[aria-labelledby=agreements] dl", "Lapsi sanoo ensin.");
        await worker.ExpectAsync("section[aria-labelledby=roster]", "Leena Vastuunen");
        await Assertions.Expect(worker.Page.Locator("section[aria-labelledby=roster] .hds-tag")).ToHaveCountAsync(2);
        await worker.HoldsUpAsync();

        await ChangeTogetherAsync(worker, path);
        await EndAsync(worker);
    }

    // Two change what was agreed at once: both versions are in sight, and neither is lost.
    private async Task ChangeTogetherAsync(Visitor worker, string path)
    {
        await using var lead = await portal.SignInAsync("lead");
        await lead.OpenAsync(path);
        await worker.UnfoldAsync("Muuta sovittua");
        await worker.TypeAsync("FollowUp", "Katsomme kuukausittain.");
        await worker.PressAsync("Tallenna sovittu");
        await worker.ExpectAsync("section[aria-labelledby=agreements] dl", "Katsomme kuukausittain.");
        await lead.UnfoldAsync("Muuta sovittua");
        await lead.TypeAsync("FollowUp", "Katsomme joka viikko.");
        await lead.PressAsync("Tallenna sovittu");
        await lead.ExpectAsync(".other-version", "Katsomme kuukausittain.");
        await Assertions.Expect(lead.Page.Locator("#field-FollowUp")).ToHaveValueAsync("Katsomme joka viikko.");
        await lead.HoldsUpAsync();
        await lead.PressAsync("Tallenna sovittu");
        await lead.ExpectAsync("section[aria-labelledby=agreements] dl", "Katsomme joka viikko.");
    }

    private static async Task EndAsync(Visitor worker)
    {
        await worker.UnfoldAsync("Vaihda vetäjä");
        await worker.Page.Locator("#field-Lead").SelectOptionAsync("familyWorker");
        await worker.Page.Locator("#field-MemberId-lead").SelectOptionAsync(new SelectOptionValue { Index = 0 });
        await worker.PressAsync("Vaihda vetäjä");
        await worker.ExpectAsync(".form-problem", "Vetäjät ovat");
        await worker.UnfoldAsync("Päätä jäsenyys vastuutiimissä");
        await worker.ChooseAsync("MemberId-leave", "Leena Vastuunen, läheinen");
        await worker.PressAsync("Päätä jäsenyys vastuutiimissä");
        await worker.ExpectBesideAsync("Reason-leave", "Tämä tarvitaan");
        await worker.TypeAsync("On-leave", Ways.InDays(0));
        await worker.TypeAsync("Reason-leave", "Muutti pois");
        await worker.PressAsync("Päätä jäsenyys vastuutiimissä");
        await worker.UnfoldAsync("Aiemmat jäsenet (1)");
        await worker.ExpectAsync(".unfolding[open]", "Muutti pois");
        await worker.UnfoldAsync("Päätä vastuutiimi");
        await worker.TypeAsync("Reason-dissolve", "Tavoitteet saavutettu");
        await worker.PressAsync("Päätä vastuutiimi");
        await Assertions.Expect(worker.Page.GetByText("Tavoitteet saavutettu").First).ToBeVisibleAsync();
        await Assertions.Expect(worker.Page.Locator("summary", new PageLocatorOptions { HasText = "Muodosta vastuutiimi" })).ToBeVisibleAsync();
        await worker.HoldsUpAsync();
    }

    private static async Task AgreeAsync(Visitor worker, string goalSetting)
    {
        await worker.UnfoldAsync("Muodosta vastuutiimi");
        await worker.TypeAsync("FamilyInformedOn", Ways.InDays(-1));
        await worker.TypeAsync("GroundRules", "Jokainen tulee kuulluksi.");
        await worker.TypeAsync("WorkBetweenMeetings", "Viestimme viikoittain.");
        await worker.TypeAsync("GoalSetting", goalSetting);
        await worker.TypeAsync("FollowUp", "Arvioimme yhdessä.");
        await worker.PressAsync("Muodosta vastuutiimi");
    }

    /// <summary>A client of child protection with a mother and a family worker in its team.</summary>
    private static async Task<string> ClientAsync(Visitor worker)
    {
        var child = await worker.RegisterAsync("Vastuu", $"Vastuunen {Guid.NewGuid().ToString("N")[..4]}");
        await worker.OpenAsync($"{child}/relationship");
        await worker.UnfoldAsync("Avaa asiakkuus");
        await worker.TypeAsync("OpenedOn", Ways.InDays(-10));
        await worker.ChooseAsync("ResponsibleWorkerId", "Kaisa Mallila");
        await worker.PressAsync("Avaa asiakkuus");
        await worker.ExpectAsync("section[aria-labelledby=team]", "Kaisa Mallila");
        await worker.OpenAsync($"{child}/network/persons/new");
        await worker.TypeAsync("GivenName", "Leena");
        await worker.TypeAsync("FamilyName", "Vastuunen");
        await worker.Page.Locator("#field-Kind").SelectOptionAsync("parent");
        await worker.PressAsync("Tallenna");
        await Assertions.Expect(worker.Page.Locator("#persons")).ToBeVisibleAsync();
        await JoinAsync(worker, child, "Leena Vastuunen", "closeOne");
        await JoinAsync(worker, child, "Otto Demonen", "familyWorker");
        return child;
    }

    private static async Task JoinAsync(Visitor worker, string child, string name, string role)
    {
        await worker.OpenAsync($"{child}/team");
        await worker.UnfoldAsync("Lisää jäsen tiimiin");
        await worker.ChooseAsync("Who", name);
        await worker.Page.Locator("#field-Role").SelectOptionAsync(role);
        await worker.Page.Locator("#field-Kind").SelectOptionAsync("changing");
        await worker.TypeAsync("From-member", Ways.InDays(-10));
        await worker.TypeAsync("WhyPresent-member", "Kuuluu tiimiin");
        await worker.PressAsync("Lisää jäsen tiimiin");
        await worker.ExpectAsync("section[aria-labelledby=team]", name);
    }
}
