using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class StartNextRoundTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-14")]
    [Trait("covers", "A0-15")]
    [Trait("covers", "R-09")]
    public async Task A_process_runs_two_rounds_and_both_stay_readable()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        var next = new { evaluation = "Aamut rauhoittuivat", coreIssue = "Illat ovat levottomia", coreIssueBy = "äiti" };
        await story.RefusedAsync("not_at_work", "rounds", next);
        await story.ToWorkAsync();

        var second = await story.PostAsync("rounds", next);

        Assert.Equal(("preparation", 2), (second.Text("step"), second.GetProperty("round").GetInt32()));
        await story.RefusedAsync("preparation_not_whole", "invitations", new { inviteeIds = new[] { Guid.NewGuid() } });
        var process = await story.ToWorkAsync();
        var ended = await story.PostAsync("end", new { reason = "Perhe pärjää", evaluation = "Illat rauhoittuivat" });

        Assert.Equal(
            [(1, "completed", "Haluun et aamut ei oo aina riitaa.", "Aamut rauhoittuivat"), (2, "completed", "Haluun et aamut ei oo aina riitaa.", "Illat rauhoittuivat")],
            ended.GetProperty("rounds").EnumerateArray().Select(round =>
                (round.GetProperty("number").GetInt32(), round.Text("step"), round.GetProperty("preparation").Text("coreIssue"), round.Text("evaluation"))));
        Assert.Equal("work", process.Text("step"));
        Assert.Equal([1, 2], (await fixture.Service.PublishedAsync<NetworkRoundStarted>(story.Child.Area.Tenant)).Select(told => told.Round));
        Assert.Equal([1, 2], (await fixture.Service.PublishedAsync<NetworkRoundCompleted>(story.Child.Area.Tenant)).Select(told => told.Round));
    }
}
