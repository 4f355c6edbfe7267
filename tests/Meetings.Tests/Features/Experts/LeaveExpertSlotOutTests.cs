using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class LeaveExpertSlotOutTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-10")]
    public async Task Its_cases_wait_for_another_time_and_the_reason_stays()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var slot = (await story.SlotsAsync("2026-02-10"))[0];
        await story.ComposeAsync(await story.AskAsync(), slot);

        var leftOut = await story.AsSecretaryAsync($"slots/{slot}/left-out", new { reason = "Sairastumisia" });

        Assert.Equal(("notHeld", "Sairastumisia"), (leftOut.Text("status"), leftOut.Text("reason")));
        Assert.Equal("requested", (await story.Child.Client.JsonAsync(story.Child.Path("expert-cases"))).Items().Single().Text("status"));
        await story.RefusedAsync("slot_is_closed", $"slots/{slot}/left-out", new { reason = "Uudelleen" });
    }
}
