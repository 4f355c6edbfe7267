using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class PlanNetworkMeetingTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-10")]
    [Trait("covers", "A1-11")]
    [Trait("covers", "R-07")]
    public async Task Chair_and_recorder_are_two_and_the_network_is_invited()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await RefusedAsync("nobody_invited", NetworkStory.Meeting());
        await story.InviteAsync();
        await RefusedAsync("chair_is_recorder", NetworkStory.Meeting(recorder: "noora näytelä"));

        var process = await story.PutAsync("meeting", NetworkStory.Meeting());

        Assert.Equal("Perhekeskus", process.GetProperty("rounds")[0].GetProperty("nextMeeting").Text("place"));

        Task RefusedAsync(string code, object body) => story.Child.RefusedAsync(code, HttpMethod.Put, $"{story.Path}/meeting", body, story.Path);
    }

    [Fact]
    public async Task A_meeting_in_the_calendar_is_the_childs_own()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.InviteAsync();

        using var answer = await story.Child.SendAsync(
            HttpMethod.Put, $"{story.Path}/meeting",
            new { place = "Perhekeskus", chair = NetworkStory.Noticer, recorder = new { kind = "professional", name = "A" }, meetingId = Guid.NewGuid() }, story.Path);

        await answer.AssertFieldAsync("meetingId", "unknown_meeting");
    }
}
