using System.Net;
using System.Text.Json;
using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Portal.Tests.Journeys.Family;

/// <summary>Before, in and after a meeting: the family's own words reach the workers as they were written.</summary>
public sealed class FamilyMeetingTests(PortalFixture portal)
{
    private readonly FamilyStory story = new(portal);

    public static TheoryData<string, Look> People { get; } = new() { { "father", Look.Phone }, { "child", Look.WithoutScript } };

    [Theory, MemberData(nameof(People))]
    [Trait("covers", "A1-05")]
    public async Task Answers_an_invitation_and_prepares_in_own_words(string persona, Look look)
    {
        var meeting = await story.MeetingAsync(5, time: look.Script ? "11:00" : "12:00");
        await story.PartAsync(meeting, persona);
        await using var visitor = await portal.SignInAsync(persona, look);
        var page = visitor.Page;
        await visitor.OpenAsync($"/meetings/{meeting}");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tulen", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Vastasit: Tulen.")).ToBeVisibleAsync();

        await page.GetByText("Kerro toiveesi").ClickAsync();
        var tooLong = new string('a', 2001);
        await page.Locator("#field-Hope").FillAsync("En haluu huutoa. <b>Ihan oikeesti</b>");
        await page.Locator("#field-Sharing").FillAsync(tooLong);
        await SaveAsync(page, "Tallenna");
        await Assertions.Expect(page.Locator("#field-Sharing-error")).ToContainTextAsync("liian pitkä");
        await Assertions.Expect(page.Locator("#field-Hope")).ToHaveValueAsync("En haluu huutoa. <b>Ihan oikeesti</b>");
        await visitor.HoldsUpAsync();
        await page.Locator("#field-Sharing").FillAsync("Äiti kertoo.");
        await SaveAsync(page, "Tallenna");
        await Assertions.Expect(page.GetByText("Olet kertonut toiveesi.")).ToBeVisibleAsync();

        await using var worker = await portal.SignInAsync("responsible");
        await worker.OpenAsync($"/children/{FamilyStory.ChildId}");
        var said = worker.Page.Locator(".family-said li", new PageLocatorOptions { HasText = "En haluu huutoa. <b>Ihan oikeesti</b>" });
        await Assertions.Expect(said.First).ToContainTextAsync("uusi");
        await worker.HoldsUpAsync();
    }

    [Fact]
    [Trait("covers", "A3-08")]
    public async Task Reads_what_the_responsibility_team_agreed_on()
    {
        var (child, today) = ($"/api/teams/children/{FamilyStory.ChildId}", HelsinkiTime.Today(TimeProvider.System));
        await using var mother = await portal.SignInAsync("mother", Look.Phone);
        await mother.OpenAsync($"{FamilyStory.Home}/meetings");
        await Assertions.Expect(mother.Page.Locator("#agreed")).ToHaveCountAsync(0);

        await story.PostAsync(FamilyStory.Worker, $"{child}/care-stages", new { phase = "openCare", supportMeasures = new[] { "familyWork" }, from = today });
        var familyWorker = (await story.PostAsync(FamilyStory.Worker, $"{child}/team/members", new
        {
            professionalId = portal.Platform.Area.Professionals["lead"],
            role = "familyWorker",
            kind = "changing",
            from = today,
            whyPresent = "Tukee arjessa",
        })).Id;
        var members = (await story.GetAsync(FamilyStory.Worker, $"{child}/team")).Body.GetProperty("members").EnumerateArray().ToArray();
        var responsible = members.Single(one => one.GetProperty("role").GetString() == "responsibleSocialWorker").GetProperty("id").GetGuid();
        var family = members.First(one => one.GetProperty("personId").ValueKind == JsonValueKind.String).GetProperty("id").GetGuid();
        await story.PostAsync(FamilyStory.Worker, $"{child}/responsibility-team", new
        {
            on = today,
            familyInformedOn = today,
            agreements = new { groundRules = "Jokainen puhuu vuorollaan.", workBetweenMeetings = "Soitamme sunnuntaisin.", goalSetting = "Iiris sanoo ensin.", followUp = "Katsomme yhdessä." },
            members = new object[]
            {
                new { childTeamMemberId = responsible, lead = "socialWorker" },
                new { childTeamMemberId = familyWorker, lead = "familyWorker" },
                new { childTeamMemberId = family },
            },
        });

        await mother.OpenAsync($"{FamilyStory.Home}/meetings");
        await mother.ExpectAsync("section[aria-labelledby=agreed]", "Soitamme sunnuntaisin.");
        await mother.HoldsUpAsync();

        await story.PostAsync(FamilyStory.Worker, $"{child}/responsibility-team/end", new { on = today, reason = "Valmis" }, HttpStatusCode.OK);
        await story.PostAsync(FamilyStory.Worker, $"{child}/team/members/{familyWorker}/end", new { on = today, reason = "Valmis" }, HttpStatusCode.OK);
        await mother.OpenAsync($"{FamilyStory.Home}/meetings");
        await Assertions.Expect(mother.Page.Locator("#agreed")).ToHaveCountAsync(0);
    }

    [Fact]
    [Trait("covers", "A1-11")]
    [Trait("covers", "A3-10")]
    public async Task Reads_the_shared_record_and_says_how_it_was()
    {
        var meeting = await story.HeldAsync("Sovittiin rauhallisista aamuista.", "mother");
        await using var visitor = await portal.SignInAsync("mother", Look.Phone);
        var page = visitor.Page;
        await visitor.OpenAsync(FamilyStory.Home);
        await page.Locator($"a[href='/own/meetings/{meeting}/feedback']").ClickAsync();
        await page.GetByLabel("Melko paljon").First.CheckAsync();
        await page.Locator("textarea").FillAsync("Sain puhua rauhassa.");
        await SaveAsync(page, "Lähetä");
        await Assertions.Expect(page.Locator(".hds-text-input__error-text").First).ToContainTextAsync("Valitse yksi vaihtoehto");
        await Assertions.Expect(page.Locator("textarea")).ToHaveValueAsync("Sain puhua rauhassa.");
        await visitor.HoldsUpAsync();
        foreach (var question in await page.Locator("fieldset").AllAsync())
        {
            await question.GetByLabel("Paljon", new LocatorGetByLabelOptions { Exact = true }).CheckAsync();
        }

        await SaveAsync(page, "Lähetä");
        await Assertions.Expect(page.GetByText("Kiitos!")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=record]")).ToContainTextAsync("Sovittiin rauhallisista aamuista.");
        await visitor.HoldsUpAsync();

        // Who was not there reads that there is a record, not what it says.
        await using var father = await portal.SignInAsync("father", Look.Phone);
        await father.OpenAsync($"/own/meetings/{meeting}");
        Assert.DoesNotContain("Sain puhua rauhassa.", await father.Page.ContentAsync(), StringComparison.Ordinal);
    }

    private static Task SaveAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true }).ClickAsync();
}
