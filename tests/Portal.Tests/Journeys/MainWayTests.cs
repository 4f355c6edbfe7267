using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.Portal.Tests.Journeys.Family;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>
/// The main way through a worker's day, on either width, with script or without, in each language: nothing here hangs on what
/// the buttons say.
/// </summary>
public sealed class MainWayTests(PortalFixture portal)
{
    /// <summary>How it is looked at, and in how many days the meeting is: each has its own.</summary>
    public static TheoryData<Look, int> Looks { get; } = new()
    {
        { Look.Desktop, 30 },
        { Look.Phone, 31 },
        { Look.Swedish, 32 },
        { Look.WithoutScript, 33 },
        { Look.Phone with { Script = false, Language = "sv" }, 34 },
        { Look.Phone with { Language = "en" }, 35 },
    };

    [Theory, MemberData(nameof(Looks))]
    [Trait("covers", "A0-20")]
    [Trait("covers", "L-27")]
    public async Task Leads_from_the_week_to_a_childs_goal_and_into_the_record_of_a_meeting(Look look, int inDays)
    {
        await using var visitor = await portal.SignInAsync("responsible", look);
        await visitor.OpenAsync("/week");
        await visitor.HoldsUpAsync();
        foreach (var link in new[] { ".main-menu a[href='/children']", "section[aria-labelledby=mine] table a", ".sub-menu a[href$='/plan']", "main a[href$='/plan/goals/new']" })
        {
            await visitor.Page.Locator(link).First.ClickAsync();
        }

        await SetGoalAsync(visitor, $"Rauhallinen ilta {inDays}");
        var meeting = $"/meetings/{await new FamilyStory(portal).MeetingAsync(inDays)}";
        await visitor.OpenAsync(meeting + "/preparation");
        await PressAsync(visitor, "main");
        await Assertions.Expect(visitor.Page.Locator("section[aria-labelledby=list] .asks-for").First).ToBeVisibleAsync();
        await visitor.HoldsUpAsync();

        await visitor.OpenAsync(meeting);
        await PressAsync(visitor, "section[aria-labelledby=record]");
        await visitor.Page.Locator(".record-part textarea").First.FillAsync("Puhuttiin illoista.");
        await PressAsync(visitor, ".record-part");
        await visitor.ExpectAsync(".paragraphs", "Puhuttiin illoista.");
        await visitor.HoldsUpAsync();
    }

    // Who forgets something is told beside the field, and what was typed stays.
    private static async Task SetGoalAsync(Visitor visitor, string goal)
    {
        await visitor.TypeAsync("What", goal);
        await PressAsync(visitor, "main");
        await Assertions.Expect(visitor.Page.Locator("#field-Strengths-error")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("#field-What")).ToHaveValueAsync(goal);
        await visitor.HoldsUpAsync();
        foreach (var (field, text) in new[] { ("Strengths", "Yhteinen iltapala"), ("DueOn", Ways.InDays(60)), ("Means", "Iltalista"), ("SuccessSign", "Nukahtaa ajoissa") })
        {
            await visitor.TypeAsync(field, text);
        }

        await visitor.Page.Locator("#field-Who").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await PressAsync(visitor, "main");
        await visitor.ExpectAsync("h2", goal);
        await visitor.HoldsUpAsync();
    }

    private static Task PressAsync(Visitor visitor, string within) => visitor.Page.Locator($"{within} button[type=submit]").First.ClickAsync();
}
