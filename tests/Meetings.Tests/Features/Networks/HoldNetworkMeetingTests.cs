using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class HoldNetworkMeetingTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-03")]
    [Trait("covers", "A1-08")]
    [Trait("covers", "R-09")]
    public async Task Has_its_three_parts_after_orientation_and_in_a_place_that_the_family_confirmed()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.RefusedAsync("meeting_not_planned", "meeting/held", NetworkStory.Held);
        await story.InviteAsync();
        await story.PutAsync("meeting", NetworkStory.Meeting(confirmed: false));
        await story.RefusedAsync("orientation_missing", "meeting/held", NetworkStory.Held);
        await story.OrientAsync();
        await story.RefusedAsync("place_not_confirmed", "meeting/held", NetworkStory.Held);
        await story.PutAsync("meeting", NetworkStory.Meeting());

        var process = await story.PostAsync("meeting/held", NetworkStory.Held);

        Assert.Equal("work", process.Text("step"));
        var held = Assert.Single(process.GetProperty("rounds")[0].GetProperty("held").EnumerateArray());
        Assert.Equal(
            ("Saa.", "Aamut.", "Kolme rauhallista aamua.", "Olo helpottui."),
            (held.GetProperty("permission").Text("answer"), held.Text("reflection"), held.Text("jointPlan"), held.Text("jointEvaluation")));
    }

    [Fact]
    [Trait("covers", "A1-08")]
    [Trait("covers", "A1-10")]
    [Trait("covers", "A1-11")]
    public async Task A_meeting_in_the_calendar_is_closed_there_first_on_the_same_day()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.InviteAsync();
        await story.OrientAsync();
        var meetingId = await story.Child.MeetingAsync("network", "2026-01-01");
        await story.PutAsync("meeting", NetworkStory.Meeting(meetingId: meetingId));
        await story.RefusedAsync("calendar_meeting_not_held", "meeting/held", NetworkStory.Held);

        await new Room(story.Child.Area, meetingId, story.Child.TeamId, [story.Child.ChildId], story.Child.Worker).HeldAsync();
        using var otherDay = await story.Child.SendAsync(HttpMethod.Post, $"{story.Path}/meeting/held", NetworkStory.HeldOn("2025-12-31"));
        await otherDay.AssertFieldAsync("on", "not_the_meetings_day");
        Assert.Equal("work", (await story.PostAsync("meeting/held", NetworkStory.Held)).Text("step"));
    }

    [Fact]
    [Trait("covers", "A1-05")]
    public async Task The_way_of_working_is_gone_through_with_the_family_first()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.PutAsync("preparation", NetworkStory.Preparation(explained: null));
        await story.PostAsync("invitations", new { inviteeIds = new[] { await story.AgreedInviteeAsync() } });
        await story.OrientAsync();
        await story.PutAsync("meeting", NetworkStory.Meeting());

        await story.RefusedAsync("way_of_working_not_explained", "meeting/held", NetworkStory.Held);
    }
}
