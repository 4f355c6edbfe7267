using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>A training from its plan to the certificate, by a trainer and a worker (A2-04, A2-23…A2-25, R-16).</summary>
public sealed class TrainingTests(PortalFixture portal)
{
    private const string Name = "Kaisa Mallila";

    [Fact]
    [Trait("covers", "A2-05")]
    [Trait("covers", "A2-23")]
    [Trait("covers", "A2-24")]
    public async Task Is_planned_enrolled_for_attended_and_certified()
    {
        await using var trainer = await portal.SignInAsync("trainer");
        var title = $"Sytypaja {Guid.NewGuid().ToString("N")[..6]}";
        var run = await PlanAsync(trainer, title);
        await ScheduleAsync(trainer, run, Ways.InDays(20));
        await ScheduleAsync(trainer, run, Ways.InDays(-1));

        await using var worker = await portal.SignInAsync("responsible", Look.Phone);
        await worker.OpenAsync("/training");
        await worker.HoldsUpAsync();
        await worker.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = title }).ClickAsync();
        await worker.Page.GetByLabel("Nimi todistukseen").FillAsync(Name);
        await PressAsync(worker, "Ilmoittaudu");
        await Assertions.Expect(worker.Page.Locator(".own-place")).ToContainTextAsync("mukana");
        await worker.HoldsUpAsync();

        await AttendAsync(trainer, run);
        await trainer.OpenAsync(run);
        await Assertions.Expect(trainer.Page.Locator("table")).ToContainTextAsync("kertoja 1 / 2, 3 h");
        await trainer.HoldsUpAsync();
        await trainer.Page.RunAndWaitForResponseAsync(
            () => trainer.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Myönnä todistus {Name}" }).ClickAsync(),
            response => response.Request.Method == "GET" && response.Url.EndsWith("/run", StringComparison.Ordinal));
        await Assertions.Expect(trainer.Page.Locator(".form-problem")).ToHaveCountAsync(0);

        await worker.OpenAsync("/training/mine");
        await worker.HoldsUpAsync();
        var certificate = await worker.Page.Locator("#certificates ~ table a", new PageLocatorOptions { HasTextString = title }).GetAttributeAsync("href");
        Assert.Equal(200, await worker.OpenAsync(certificate!));
        await Assertions.Expect(worker.Page.Locator("h1")).ToHaveTextAsync("TODISTUS");
        await Assertions.Expect(worker.Page.Locator(".name")).ToHaveTextAsync(Name);

        await trainer.Page.Locator("a[href*='/training/certificates?participant=']").First.ClickAsync();
        var row = trainer.Page.Locator("tr", new PageLocatorOptions { HasTextString = title });
        await row.Locator("summary").ClickAsync();
        await PressAsync(trainer, $"Mitätöi todistus {title}");
        await Assertions.Expect(row.Locator(".hds-text-input__error-text")).ToContainTextAsync("Tämä tarvitaan");
        await trainer.HoldsUpAsync();
        await row.Locator("textarea, input[type=text]").FillAsync("Väärä henkilö");
        await PressAsync(trainer, $"Mitätöi todistus {title}");
        await Assertions.Expect(row.Locator(".hds-tag")).ToHaveTextAsync("mitätöity");
    }

    [Fact]
    [Trait("covers", "A2-25")]
    [Trait("covers", "R-16")]
    public async Task Coverage_is_drawn_with_its_words_and_what_nobody_counted_is_unknown()
    {
        await using var lead = await portal.SignInAsync("lead");
        await lead.OpenAsync("/training/coverage?by=role");
        await Assertions.Expect(lead.Page.Locator(".bar-chart desc")).ToContainTextAsync("koordinaattori: 0 / 1");
        await Assertions.Expect(lead.Page.Locator("section[aria-labelledby=gaps] table")).ToContainTextAsync("Noora Näytelä");
        await lead.HoldsUpAsync();

        await lead.OpenAsync("/training/ledger?topic=syty");
        await Assertions.Expect(lead.Page.Locator("section[aria-labelledby=sums]")).ToContainTextAsync("67");
        await Assertions.Expect(lead.Page.Locator("section[aria-labelledby=sums] strong").First).ToHaveTextAsync("ei tiedossa");
        await lead.HoldsUpAsync();
    }

    [Fact]
    [Trait("covers", "A1-16")]
    [Trait("covers", "A2-29")]
    public async Task A_trainer_keeps_model_cards_and_paths_and_pairs_somebody_with_a_mentor()
    {
        await using var trainer = await portal.SignInAsync("trainer");
        await trainer.OpenAsync("/library/models/new");
        await trainer.TypeAsync("Themes", "osallisuus");
        await trainer.PressAsync("Tallenna");
        await trainer.ExpectBesideAsync("Name", "Tämä tarvitaan");
        await Assertions.Expect(trainer.Page.Locator("#field-Themes")).ToHaveValueAsync("osallisuus");
        await trainer.TypeAsync("Name", "Perheryhmä");
        await trainer.PressAsync("Tallenna");
        await trainer.ExpectAsync("h1", "Perheryhmä");

        await trainer.OpenAsync("/library/paths/new");
        await trainer.TypeAsync("Title", "Uuden työntekijän polku");
        await trainer.PressAsync("Tallenna");
        await trainer.ExpectBesideAsync("Steps-0.Text", "Tämä tarvitaan");
        await trainer.Page.Locator("#field-Kind").SelectOptionAsync("mentoring");
        await trainer.TypeAsync("Steps-0.Text", "Tutustu malliin");
        await trainer.PressAsync("Tallenna");
        await trainer.ExpectAsync("h1", "Uuden työntekijän polku");
        await trainer.UnfoldAsync("Aloita polku");
        await trainer.ChooseAsync("ParticipantId", Name);
        await trainer.PressAsync("Aloita polku");
        await trainer.ExpectBesideAsync("MentorId", "Tämä tarvitaan");
        await trainer.ChooseAsync("MentorId", "Noora Näytelä");
        await trainer.PressAsync("Aloita polku");
        await trainer.ExpectAsync("section[aria-labelledby=walks]", "Noora Näytelä");
        await trainer.HoldsUpAsync();
        await trainer.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Muuta polkua" }).ClickAsync();
        await trainer.TypeAsync("Steps-1.Text", "Kulje mentorin mukana");
        await trainer.PressAsync("Tallenna");
        await trainer.ExpectAsync("ol", "Kulje mentorin mukana");
    }

    private static async Task<string> PlanAsync(Visitor trainer, string title)
    {
        await trainer.OpenAsync("/training/programmes/new");
        await trainer.Page.Locator("#field-SessionsPercent").FillAsync("120");
        await trainer.Page.Locator("#field-Description").FillAsync("Tiimin työpaja");
        await PressAsync(trainer, "Tallenna");
        await Assertions.Expect(trainer.Page.Locator("#field-Title-error")).ToBeVisibleAsync();
        await Assertions.Expect(trainer.Page.Locator("#field-SessionsPercent-error")).ToContainTextAsync("rajojen ulkopuolella");
        await Assertions.Expect(trainer.Page.Locator("#field-Description")).ToHaveValueAsync("Tiimin työpaja");
        await trainer.HoldsUpAsync();
        await trainer.Page.Locator("#field-Title").FillAsync(title);
        await trainer.Page.Locator("#field-SessionsPercent").FillAsync("50");
        await PressAsync(trainer, "Tallenna");
        await Assertions.Expect(trainer.Page.Locator("h1")).ToHaveTextAsync(title);
        await trainer.Page.Locator("#field-Name").FillAsync("Syksyn ryhmä");
        await PressAsync(trainer, "Avaa ryhmä");
        await Assertions.Expect(trainer.Page.Locator("h1")).ToHaveTextAsync("Syksyn ryhmä");
        return new Uri(trainer.Page.Url).AbsolutePath;
    }

    private static async Task ScheduleAsync(Visitor trainer, string run, string day)
    {
        await trainer.OpenAsync($"{run[..^4]}/sessions/new");
        await trainer.Page.Locator("#field-Day").FillAsync(day);
        await trainer.Page.Locator("#field-DurationMinutes").FillAsync("180");
        await PressAsync(trainer, "Tallenna");
        await Assertions.Expect(trainer.Page).ToHaveURLAsync(new Uri(new Uri(trainer.Page.Url), run).ToString());
    }

    private static async Task AttendAsync(Visitor trainer, string run)
    {
        await trainer.OpenAsync(run);
        await trainer.OpenAsync((await trainer.Page.Locator("section[aria-labelledby=sessions] a").First.GetAttributeAsync("href"))!);
        await trainer.Page.GetByLabel($"{Name}: Osallistui").SelectOptionAsync("remote");
        await trainer.Page.GetByLabel($"Minuutit: {Name}").FillAsync("999");
        await PressAsync(trainer, "Tallenna läsnäolot");
        await Assertions.Expect(trainer.Page.Locator(".form-problem")).ToContainTextAsync("mahtua kerran kestoon");
        await trainer.Page.GetByLabel($"Minuutit: {Name}").FillAsync("");
        await PressAsync(trainer, "Tallenna läsnäolot");
        await Assertions.Expect(trainer.Page.Locator(".done")).ToBeVisibleAsync();
        await trainer.HoldsUpAsync();
    }

    private static Task PressAsync(Visitor visitor, string button) =>
        visitor.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
}
