using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class WithdrawExpertCaseTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Is_taken_back_until_it_was_handled()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var slot = (await story.SlotsAsync(ExpertStory.Month(12)))[0];
        var (back, handled) = (await story.AskAsync(), await story.AskAsync());
        await story.ComposeAsync(handled, slot);
        await story.AsSecretaryAsync($"slots/{slot}/held", new { caseIds = new[] { handled } });

        Assert.Equal("withdrawn", (await story.Child.AcceptedAsync(HttpMethod.Post, story.Child.Path($"expert-cases/{back}/withdrawal"), new { })).Text("status"));
        await story.Child.RefusedAsync("case_is_closed", HttpMethod.Post, story.Child.Path($"expert-cases/{handled}/withdrawal"), new { });
        await story.Child.HiddenFromOthersAsync(HttpMethod.Post, story.Child.Path($"expert-cases/{back}/withdrawal"), null);
    }
}
