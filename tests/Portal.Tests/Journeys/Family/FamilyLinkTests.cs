using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Portal.Tests.Journeys.Family;

/// <summary>A personal link, without an account: for one purpose, until it ends, and silent to everybody else.</summary>
public sealed class FamilyLinkTests(PortalFixture portal)
{
    private readonly FamilyStory story = new(portal);

    [Fact]
    [Trait("covers", "A0-06")]
    public async Task An_invitation_is_answered_and_a_link_that_was_taken_back_guessed_or_replaced_says_nothing()
    {
        var meeting = await story.MeetingAsync(8, time: "13:00");
        var part = await story.PartAsync(meeting, "mother");
        var first = await LinkAsync(meeting, part);
        var link = await LinkAsync(meeting, part);
        await using var nobody = await portal.VisitAsync(Look.Phone with { Script = false });
        Assert.Equal(200, await nobody.OpenAsync(link));
        await Assertions.Expect(nobody.Page.Locator(".main-menu, .site-me")).ToHaveCountAsync(0);
        await SaysNoNamesAsync(nobody);
        await nobody.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "En pääse", Exact = true }).ClickAsync();
        await Assertions.Expect(nobody.Page.Locator(".saved")).ToContainTextAsync("Vastasit: En pääse");
        await nobody.HoldsUpAsync();

        // The one before it, one that never was, and this one for another purpose: the same page, to the letter.
        await SaysNothingAsync(nobody, first, link[..^1] + (link[^1] == 'A' ? 'B' : 'A'), link.Replace("/invitation/", "/poll/", StringComparison.Ordinal));
        await story.PostAsync(FamilyStory.Worker, $"/api/meetings/meetings/{meeting}/cancel", new { scope = "one", reason = "Peruttu" }, System.Net.HttpStatusCode.OK);
        await nobody.OpenAsync(link);
        await Assertions.Expect(nobody.Page.Locator("main button")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("covers", "A1-05")]
    public async Task A_worker_hands_over_a_link_to_prepare_which_works_once_and_reaches_the_workers(bool script)
    {
        var hope = $"Ei kiirettä <b>{script}</b>";
        var meeting = await story.MeetingAsync(9, time: script ? "09:00" : "10:00");
        var part = await story.PartAsync(meeting, "mother");
        await using var worker = await portal.SignInAsync("responsible");
        await worker.OpenAsync($"/meetings/{meeting}/people");
        var card = worker.Page.Locator($"article[aria-labelledby='person-{part}']");
        await card.GetByText("Henkilökohtainen linkki").ClickAsync();
        await card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Luo linkki" }).ClickAsync();
        await Assertions.Expect(card.Locator(".hds-text-input__error-text").First).ToContainTextAsync("Valitse yksi");
        await card.GetByLabel("Kerro toiveet ennen tapaamista (toimii kerran)").CheckAsync();
        await card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Luo linkki" }).ClickAsync();
        await Assertions.Expect(card.Locator("p.words").First).ToContainTextAsync("/answer/preparation/");
        await worker.HoldsUpAsync();
        var link = new Uri((await card.Locator("p.words").First.InnerTextAsync()).Trim()).AbsolutePath;

        await using var nobody = await portal.VisitAsync(Look.Phone with { Script = script });
        await nobody.OpenAsync(link);
        await SaysNoNamesAsync(nobody);
        await SendAsync(nobody);
        await Assertions.Expect(nobody.Page.Locator("#field-Hope-error")).ToContainTextAsync("ainakin yhteen kohtaan");
        await nobody.Page.Locator("#field-Hope").FillAsync(hope);
        await nobody.Page.Locator("#field-Invitees").FillAsync(new string('a', 2001));
        await SendAsync(nobody);
        await Assertions.Expect(nobody.Page.Locator("#field-Invitees-error")).ToContainTextAsync("liian pitkä");
        await Assertions.Expect(nobody.Page.Locator("#field-Hope")).ToHaveValueAsync(hope);
        await nobody.HoldsUpAsync();
        await nobody.Page.Locator("#field-Invitees").FillAsync("Mummi");
        await SendAsync(nobody);
        await Assertions.Expect(nobody.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Kiitos!");
        await nobody.HoldsUpAsync();
        await SaysNothingAsync(nobody, link, link[..^1] + (link[^1] == 'A' ? 'B' : 'A'), link.Replace("/preparation/", "/feedback/", StringComparison.Ordinal));

        await worker.OpenAsync($"/meetings/{meeting}/preparation");
        var said = worker.Page.Locator("section[aria-labelledby=family-wishes] article");
        await Assertions.Expect(said).ToContainTextAsync("Maria Testimetsä");
        await Assertions.Expect(said).ToContainTextAsync("uusi");
        await Assertions.Expect(said.Locator("dd").First).ToHaveTextAsync(hope);
        await worker.HoldsUpAsync();
    }

    [Fact]
    [Trait("covers", "A3-10")]
    public async Task A_link_for_feedback_works_once_after_the_meeting_and_reaches_the_workers()
    {
        var meeting = await story.HeldAsync("Puhuttiin aamuista.", "father");
        var part = await story.PartAsync(meeting, "father");
        var link = await LinkAsync(meeting, part, "feedback-link");
        await using var nobody = await portal.VisitAsync(Look.Phone with { Script = false });
        await nobody.OpenAsync(link);
        await SaysNoNamesAsync(nobody);
        await nobody.Page.Locator("#field-Words").FillAsync("Linkillä sanottu: hyvä näin.");
        await SendAsync(nobody);
        await Assertions.Expect(nobody.Page.Locator(".hds-text-input__error-text").First).ToContainTextAsync("Valitse yksi");
        await Assertions.Expect(nobody.Page.Locator("#field-Words")).ToHaveValueAsync("Linkillä sanottu: hyvä näin.");
        foreach (var question in await nobody.Page.Locator("fieldset").AllAsync())
        {
            await question.GetByLabel("Paljon", new LocatorGetByLabelOptions { Exact = true }).CheckAsync();
        }

        await SendAsync(nobody);
        await Assertions.Expect(nobody.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Kiitos!");
        await SaysNothingAsync(nobody, link, link.Replace("/feedback/", "/preparation/", StringComparison.Ordinal));
        await using var worker = await portal.SignInAsync("responsible");
        await worker.OpenAsync($"/children/{FamilyStory.ChildId}");
        var said = worker.Page.Locator(".family-said li", new PageLocatorOptions { HasText = "Linkillä sanottu: hyvä näin." });
        await Assertions.Expect(said).ToContainTextAsync("Jari Testimetsä");
    }

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task A_poll_takes_what_suits_of_times_and_no_more_when_a_time_was_picked()
    {
        var day = HelsinkiTime.Today(TimeProvider.System).AddDays(12);
        var poll = (await story.PostAsync(FamilyStory.Worker, "/api/meetings/polls", new
        {
            teamId = await story.TeamAsync(),
            kind = "network",
            durationMinutes = 60,
            deadline = DateTimeOffset.UtcNow.AddDays(3),
            showsCounts = false,
            times = new[] { new { date = day.ToString("yyyy-MM-dd"), localTime = "09:00" }, new { date = day.ToString("yyyy-MM-dd"), localTime = "14:00" } },
            invitees = new[] { new { label = "Isä" } },
        })).Body;
        var link = new Uri(poll.GetProperty("invitees")[0].GetProperty("address").GetString()!).AbsolutePath;
        await using var nobody = await portal.VisitAsync(Look.Phone);
        await nobody.OpenAsync(link);
        await nobody.HoldsUpAsync();
        await nobody.Page.GetByLabel("Sopii", new PageGetByLabelOptions { Exact = true }).First.CheckAsync();
        await nobody.Page.GetByLabel("Ei sovi", new PageGetByLabelOptions { Exact = true }).Last.CheckAsync();
        await nobody.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lähetä" }).ClickAsync();
        await Assertions.Expect(nobody.Page.Locator(".saved")).ToContainTextAsync("Kiitos!");

        await story.PostAsync(FamilyStory.Worker, $"/api/meetings/polls/{poll.GetProperty("id").GetGuid()}/pick", new { optionId = poll.GetProperty("options")[0].GetProperty("id").GetGuid(), title = "Tapaaminen" }, System.Net.HttpStatusCode.OK);
        await nobody.OpenAsync(link);
        await Assertions.Expect(nobody.Page.Locator("main button")).ToHaveCountAsync(0);
        await nobody.HoldsUpAsync();
    }

    private async Task<string> LinkAsync(Guid meeting, Guid part, string purpose = "link") => new Uri(
        (await story.PostAsync(FamilyStory.Worker, $"/api/meetings/meetings/{meeting}/participants/{part}/{purpose}")).Text("address")).AbsolutePath;

    private static async Task SaysNoNamesAsync(Visitor nobody)
    {
        var shown = await nobody.Page.ContentAsync();
        Assert.All(["Iiris", "Maria", "Jari", "Testimetsä", "Mallila"], name => Assert.DoesNotContain(name, shown, StringComparison.Ordinal));
    }

    // Used, guessed, replaced, for another purpose or no link at all: the same page, to the letter.
    private static async Task SaysNothingAsync(Visitor nobody, params string[] links)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var wrong in links.Append("/answer/invitation/x").Append("/answer/preparation/x").Append("/answer/feedback/x"))
        {
            Assert.Equal((wrong, 404), (wrong, await nobody.OpenAsync(wrong)));
            refused.Add(await nobody.Page.Locator("main").InnerTextAsync());
        }

        Assert.Contains("Linkki ei toimi", Assert.Single(refused), StringComparison.Ordinal);
        await nobody.HoldsUpAsync();
    }

    private static Task SendAsync(Visitor nobody) => nobody.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lähetä", Exact = true }).ClickAsync();
}
