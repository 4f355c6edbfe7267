using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>One plan is written by several, published, changed and compared; goals with steps and ratings hang on it.</summary>
public sealed class PlanTests(PortalFixture portal)
{
    [Fact]
    [Trait("covers", "A3-18")]
    public async Task Is_written_heading_by_heading_published_changed_and_compared()
    {
        await using var worker = await portal.SignInAsync("responsible");
        var child = await worker.FirstChildAsync();
        await worker.OpenAsync($"{child}/plan/sections/ownAssessment");
        await TypeAsync(worker, "strengths", "Yhteiset iltapalat.");
        await worker.PressAsync("Tallenna");
        await Assertions.Expect(worker.Page.Locator("#field-Values-assessment-error")).ToContainTextAsync("Tämä tarvitaan");
        await Assertions.Expect(Field(worker, "strengths")).ToHaveValueAsync("Yhteiset iltapalat.");
        await worker.HoldsUpAsync();
        await WriteAllAsync(worker, child);
        await Assertions.Expect(worker.Page.Locator("#own-words")).ToBeVisibleAsync();
        await worker.HoldsUpAsync();

        await worker.PressAsync("Julkaise");
        await Assertions.Expect(worker.Page.Locator("h2").First).ToContainTextAsync("Versio");
        await Assertions.Expect(worker.Page.Locator("main")).ToContainTextAsync("Haluun et aamut ei oo aina riitaa.");
        var version = new Uri(worker.Page.Url).Segments[^1];
        await worker.HoldsUpAsync();

        await WriteAsync(worker, child, "ownAssessment", ("strengths", "Yhteiset iltapalat ja sauna."), ("assessment", "Aamut ovat vaikeita."), ("supportNeed", "Apua aamuihin."));
        await worker.OpenAsync($"{child}/plan/comparison?from={version}");
        var row = worker.Page.Locator("table.comparison tr", new PageLocatorOptions { HasText = "muutettu" });
        await Assertions.Expect(row.Locator("ins")).ToHaveTextAsync(" ja sauna");
        await Assertions.Expect(row.Locator("th")).ToContainTextAsync("Voimavarat");
        await worker.HoldsUpAsync();
    }

    [Fact]
    [Trait("covers", "R-18")]
    public async Task Who_saves_a_heading_too_late_sees_both_and_loses_neither()
    {
        await using var first = await portal.SignInAsync("responsible", Look.WithoutScript);
        await using var second = await portal.SignInAsync("workpair", Look.Phone);
        var path = $"{await first.FirstChildAsync()}/plan/sections/plainLanguage";
        await first.OpenAsync(path);
        await second.OpenAsync(path);
        await SaveAsync(first, "Ensin kirjoitettu.");
        await SaveAsync(second, "Toiseksi kirjoitettu.");
        await Assertions.Expect(second.Page.Locator(".other-version")).ToContainTextAsync("Ensin kirjoitettu.");
        await Assertions.Expect(Field(second, "forChild")).ToHaveValueAsync("Toiseksi kirjoitettu.");
        await second.HoldsUpAsync();
        await second.PressAsync("Tallenna");
        await Assertions.Expect(second.Page.Locator("main")).ToContainTextAsync("Toiseksi kirjoitettu.");
    }

    [Fact]
    [Trait("covers", "R-13")]
    public async Task A_goal_has_who_what_and_when_steps_agreement_and_ratings_over_time()
    {
        await using var worker = await portal.SignInAsync("responsible", Look.Phone);
        var (page, child) = (worker.Page, await worker.FirstChildAsync());
        await worker.OpenAsync($"{child}/plan/goals/new");
        await page.Locator("#field-What").FillAsync("Aamut ilman riitaa");
        await worker.PressAsync("Tallenna");
        await Assertions.Expect(page.Locator("#field-Who-error")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#field-DueOn-error")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#field-What")).ToHaveValueAsync("Aamut ilman riitaa");
        await worker.HoldsUpAsync();
        foreach (var (field, text) in new[] { ("Strengths", "Iltapala"), ("DueOn", Ways.InDays(70)), ("Means", "Aamulista"), ("SuccessSign", "Ehtii kouluun") })
        {
            await page.Locator($"#field-{field}").FillAsync(text);
        }

        await page.Locator("#field-Who").SelectOptionAsync("professional:");
        await page.Locator("#field-Who-name").FillAsync("Maija Malli, opettaja");
        await worker.PressAsync("Tallenna");
        await Assertions.Expect(page.Locator("h2").First).ToHaveTextAsync("Aamut ilman riitaa");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Maija Malli (opettaja)");

        await page.Locator("summary", new PageLocatorOptions { HasText = "Sovi askel" }).ClickAsync();
        await page.Locator("#field-What-step").FillAsync("Kello soi seitsemältä");
        await page.Locator("#field-DueOn-step").FillAsync(Ways.InDays(23));
        await page.Locator("#field-Responsible-step").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await worker.PressAsync("Sovi askel");
        await Assertions.Expect(page.Locator("section[aria-labelledby=steps] table")).ToContainTextAsync("Kello soi seitsemältä");
        await page.Locator("summary", new PageLocatorOptions { HasText = "Kirjaa kanta" }).ClickAsync();
        await page.Locator("#field-Party").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await worker.PressAsync("Kirjaa kanta");
        await Assertions.Expect(page.Locator("section[aria-labelledby=agreements] li")).ToContainTextAsync("samaa mieltä");
        await worker.HoldsUpAsync();
        await RateAsync(worker, child);
    }

    private static async Task RateAsync(Visitor worker, string child)
    {
        var page = worker.Page;
        await worker.OpenAsync($"{child}/evaluations");
        await page.Locator("table a", new PageLocatorOptions { HasText = "Alkuarviointi" }).First.ClickAsync();
        await page.Locator("summary", new PageLocatorOptions { HasText = "Kirjaa arvio" }).First.ClickAsync();
        await page.Locator("#field-Score").FillAsync("11");
        await page.Locator("#field-Why-rate").FillAsync("Kaksi rauhallista aamua");
        await worker.PressAsync("Kirjaa arvio");
        await Assertions.Expect(page.Locator("#field-Score-error")).ToBeVisibleAsync();
        await page.Locator("#field-Score").FillAsync("4");
        await worker.PressAsync("Kirjaa arvio");
        await Assertions.Expect(page.Locator("section[aria-labelledby=ratings] table")).ToContainTextAsync("4 / 10");
        await worker.HoldsUpAsync();
        await worker.OpenAsync($"{child}/evaluations");
        var chart = page.Locator(".drawing img").First;
        await Assertions.Expect(chart).ToHaveJSPropertyAsync("complete", value: true);
        Assert.True(await chart.EvaluateAsync<int>("image => image.naturalWidth") > 0, "The chart is no picture.");
        await worker.HoldsUpAsync();
    }

    private static async Task WriteAllAsync(Visitor worker, string child)
    {
        await WriteAsync(worker, child, "ownAssessment", ("strengths", "Yhteiset iltapalat."), ("assessment", "Aamut ovat vaikeita."), ("supportNeed", "Apua aamuihin."));
        await WriteAsync(worker, child, "basics", ("title", "Iiriksen suunnitelma"), ("on", "2026-11-20"), ("persons-others", "Maija Malli, opettaja"));
        await WriteAsync(worker, child, "currentSituation", ("description", "Koulu sujuu."), ("housing", "Kaksi kotia."), ("observations", "Väsynyt aamuisin."));
        await WriteAsync(worker, child, "services", ("earlier", "Neuvola"), ("present", "Perhetyö"), ("familysView", "Auttaa"), ("professionalsView", "Auttaa"));
        await WriteAsync(worker, child, "planAndGoals", ("reasons-0-what", "Tavataan viikoittain"), ("reasons-0-because", "aamut ovat Iiriksestä pahimpia"));
        await WriteAsync(worker, child, "monitoring", ("updateForm", "Yhdessä"), ("nextUpdateOn", Ways.InDays(71)), ("fulfilment", "Alkamassa"));
        await WriteAsync(worker, child, "plainLanguage", ("forChild", "Autamme aamuissa. Sinä kerrot, auttaako se."), ("forFamily", "Sovimme avusta. Katsomme yhdessä kuukauden päästä, miten on mennyt."));
    }

    private static async Task WriteAsync(Visitor worker, string child, string section, params (string Field, string Text)[] texts)
    {
        await worker.OpenAsync($"{child}/plan/sections/{section}");
        foreach (var (field, text) in texts)
        {
            await TypeAsync(worker, field, text);
        }

        if (section == "monitoring")
        {
            await Field(worker, "responsible").SelectOptionAsync(new SelectOptionValue { Index = 5 });
        }

        await worker.PressAsync("Tallenna");
        await Assertions.Expect(worker.Page.Locator("#publish, .asks-for").First).ToBeVisibleAsync();
    }

    private static async Task SaveAsync(Visitor visitor, string words)
    {
        await TypeAsync(visitor, "forChild", words);
        await TypeAsync(visitor, "forFamily", "Sovimme avusta.");
        await visitor.PressAsync("Tallenna");
    }

    private static ILocator Field(Visitor visitor, string name) => visitor.Page.Locator($"[name='Form.Values[{name}]']");

    private static Task TypeAsync(Visitor visitor, string field, string text) => Field(visitor, field).FillAsync(text);
}
