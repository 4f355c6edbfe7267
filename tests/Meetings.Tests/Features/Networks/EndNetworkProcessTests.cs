using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class EndNetworkProcessTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task A_round_that_worked_is_evaluated_and_nothing_follows_the_end()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.ToWorkAsync();
        await story.RefusedAsync("evaluation_missing", "end", new { reason = "Perhe pärjää" });

        var ended = await story.PostAsync("end", new { reason = "Perhe pärjää", evaluation = "Hyvin" });

        Assert.Equal("2026-01-01", ended.Text("endedOn"));
        await story.RefusedAsync("process_ended", "end", new { reason = "Toistamiseen" });
        await story.RefusedAsync("process_ended", "rounds", new { evaluation = "E", coreIssue = "C" });
    }

    [Fact]
    public async Task A_round_that_never_met_is_not_told_as_completed()
    {
        var story = await NetworkStory.BeginAsync(fixture);

        await story.PostAsync("end", new { reason = "Tarve poistui" });

        Assert.Empty(await fixture.Service.PublishedAsync<NetworkRoundCompleted>(story.Child.Area.Tenant));
    }
}
