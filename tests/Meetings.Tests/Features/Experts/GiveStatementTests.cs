using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class GiveStatementTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-14")]
    public async Task Follows_the_handling_and_reaches_the_childs_worker()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var slot = (await story.SlotsAsync(ExpertStory.Month(12)))[0];
        var asked = await story.AskAsync();
        await story.RefusedAsync("case_not_handled", $"cases/{asked}/statement", new { statement = "Ennenaikainen" });
        await story.ComposeAsync(asked, slot);
        await story.AsSecretaryAsync($"slots/{slot}/held", new { caseIds = new[] { asked } });

        await story.AsSecretaryAsync($"cases/{asked}/statement", new { statement = "Ryhmä puoltaa." });

        var seen = (await story.Child.Client.JsonAsync(story.Child.Path("expert-cases"))).Items().Single();
        Assert.Equal(("stated", "Ryhmä puoltaa."), (seen.Text("status"), seen.Text("statement")));
        Assert.Equal(
            ["requested", "scheduled", "handled", "stated"], seen.GetProperty("history").EnumerateArray().Select(change => change.Text("status")));
    }
}
