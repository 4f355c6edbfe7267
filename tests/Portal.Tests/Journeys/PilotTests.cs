using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

public sealed class PilotTests(PortalFixture portal)
{
    [Fact]
    [Trait("covers", "A3-13")]
    [Trait("covers", "A3-20")]
    public async Task A_pilot_is_started_joined_planned_and_followed()
    {
        await using var lead = await portal.SignInAsync("lead");
        var name = $"Perhetyön pilotti {Guid.NewGuid().ToString("N")[..6]}";
        var path = await StartAsync(lead, name);
        await JoinAsync(lead);

        await using var worker = await portal.SignInAsync("responsible", Look.Phone);
        await worker.OpenAsync("/training");
        await worker.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Pilotit", Exact = true }).ClickAsync();
        await worker.HoldsUpAsync();
        await worker.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name }).ClickAsync();
        await Assertions.Expect(worker.Page.Locator("h1")).ToHaveTextAsync(name);
        await Assertions.Expect(worker.Page.Locator("summary", new PageLocatorOptions { HasText = "Muuta pilotin tietoja" })).ToHaveCountAsync(0);
        await worker.HoldsUpAsync();
        await PlanTogetherAsync(worker, lead, path);
        await TakeAsync(worker, path);
        Assert.Equal(404, await worker.OpenAsync($"{path}/levels/muu"));
    }

    private static async Task<string> StartAsync(Visitor lead, string name)
    {
        await lead.OpenAsync("/pilots");
        await lead.UnfoldAsync("Aloita pilotti");
        await lead.TypeAsync("Name", name);
        await lead.TypeAsync("StartsOn", Ways.InDays(-30));
        await lead.TypeAsync("EndsOn", Ways.InDays(-31));
        await lead.TypeAsync("Milestones-0.What", "Koulutus pidetty");
        await lead.PressAsync("Aloita pilotti");
        await lead.ExpectBesideAsync("Milestones-0.On", "Tämä tarvitaan");
        await lead.TypeAsync("Milestones-0.On", Ways.InDays(-1));
        await lead.PressAsync("Aloita pilotti");
        await Assertions.Expect(lead.Page.Locator("[id='field-EndsOn-error']")).ToBeVisibleAsync();
        await Assertions.Expect(lead.Page.Locator("[id='field-Milestones-0.What']")).ToHaveValueAsync("Koulutus pidetty");
        await lead.HoldsUpAsync();
        await lead.TypeAsync("EndsOn", Ways.InDays(300));
        await lead.PressAsync("Aloita pilotti");
        await Assertions.Expect(lead.Page.Locator("h1")).ToHaveTextAsync(name);
        await lead.ExpectAsync("ul[aria-label=Välietapit]", "myöhässä");
        await lead.ExpectAsync("section[aria-labelledby=report]", "Koulutus pidetty");
        await lead.HoldsUpAsync();
        return new Uri(lead.Page.Url).AbsolutePath;
    }

    private static async Task JoinAsync(Visitor lead)
    {
        await lead.UnfoldAsync("Lisää pilottikunta");
        await lead.Page.Locator("#field-Municipality").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await lead.ChooseAsync("SocialWorker", "Kaisa Mallila");
        await lead.ChooseAsync("FamilyWorker", "Kaisa Mallila");
        await lead.PressAsync("Lisää pilottikunta");
        await lead.ExpectAsync(".form-problem", "kaksi eri henkilöä");
        await lead.ChooseAsync("FamilyWorker", "Otto Demonen");
        await lead.PressAsync("Lisää pilottikunta");
        await lead.ExpectAsync("section[aria-labelledby=sites] .fact-list", "Kaisa Mallila, Otto Demonen");
        await lead.HoldsUpAsync();
    }

    // Two write the same level at once, and the lead ticks a milestone off meanwhile: nobody's words are lost.
    private static async Task PlanTogetherAsync(Visitor worker, Visitor lead, string path)
    {
        await lead.OpenAsync($"{path}/levels/client");
        await worker.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Täydennä: Asiakkaan avun saanti ja palvelukokemus" }).ClickAsync();
        await worker.TypeAsync("Changes", "Apu tulee ajoissa.");
        await worker.TypeAsync("Reviews-0.On", Ways.InDays(60));
        await worker.PressAsync("Tallenna");
        await worker.ExpectBesideAsync("Reviews-0.Who-0", "Tämä tarvitaan");
        await Assertions.Expect(worker.Page.Locator("#field-Changes")).ToHaveValueAsync("Apu tulee ajoissa.");
        await worker.HoldsUpAsync();
        await worker.ChooseAsync("Reviews-0.Who-0", "Kaisa Mallila");
        await worker.PressAsync("Tallenna");
        await worker.ExpectAsync("section[aria-labelledby=matrix]", "2/20");
        await worker.ExpectAsync("section[aria-labelledby=matrix] table", "Apu tulee ajoissa.");
        await worker.ExpectAsync("section[aria-labelledby=matrix] table", "Kaisa Mallila");
        await worker.HoldsUpAsync();

        await lead.TypeAsync("Means", "Yhteinen kalenteri.");
        await lead.PressAsync("Tallenna");
        await lead.ExpectAsync(".other-version", "Apu tulee ajoissa.");
        await Assertions.Expect(lead.Page.Locator("#field-Means")).ToHaveValueAsync("Yhteinen kalenteri.");
        await lead.HoldsUpAsync();
        await lead.TypeAsync("Changes", "Apu tulee ajoissa ja kotiin.");
        await lead.PressAsync("Tallenna");
        await lead.ExpectAsync("section[aria-labelledby=matrix] table", "Apu tulee ajoissa ja kotiin.");
        await lead.ExpectAsync("section[aria-labelledby=matrix] table", "Yhteinen kalenteri.");
        await lead.ExpectAsync("section[aria-labelledby=matrix]", "3/20");
        await lead.ExpectAsync("section[aria-labelledby=matrix] table", "Kaisa Mallila");

        await lead.UnfoldAsync("Muuta pilotin tietoja");
        await lead.TypeAsync("Milestones-0.DoneOn", Ways.InDays(0));
        await lead.PressAsync("Tallenna");
        await lead.ExpectAsync("ul[aria-label=Välietapit]", $"valmis {Ways.FinnishInDays(0)}");
        await lead.ExpectAsync("section[aria-labelledby=matrix] table", "Yhteinen kalenteri.");
    }

    // A family without family work has no place in it (R-11): the refusal says so, and what was chosen stays.
    private static async Task TakeAsync(Visitor worker, string path)
    {
        var child = await worker.RegisterAsync("Pilotti", "Kokeilijainen");
        await worker.OpenAsync($"{child}/relationship");
        await worker.UnfoldAsync("Avaa asiakkuus");
        await worker.TypeAsync("OpenedOn", Ways.InDays(-1));
        await worker.ChooseAsync("ResponsibleWorkerId", "Kaisa Mallila");
        await worker.PressAsync("Avaa asiakkuus");
        await worker.ExpectAsync("section[aria-labelledby=team]", "Kaisa Mallila");
        await worker.OpenAsync(path);
        await worker.UnfoldAsync("Ota perhe mukaan");
        await worker.ChooseAsync("ChildId", "Pilotti Kokeilijainen");
        await worker.Page.Locator("#field-SiteId").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await worker.PressAsync("Ota perhe mukaan");
        await worker.ExpectAsync(".form-problem", "perhe");
        await Assertions.Expect(worker.Page.Locator("#field-SiteId")).Not.ToHaveValueAsync("");
        await worker.HoldsUpAsync();
    }
}
