using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class OrientInviteeTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-07")]
    public async Task When_all_who_are_invited_are_told_of_the_way_of_working_the_meeting_is_next()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.PutAsync("preparation", NetworkStory.Preparation());
        var invitee = await story.AgreedInviteeAsync();
        var orientation = new { inviteeId = invitee, on = "2026-01-01", by = "Noora Näytelä" };
        await story.RefusedAsync("invitee_not_invited", "orientations", orientation);

        await story.PostAsync("invitations", new { inviteeIds = new[] { invitee } });
        var process = await story.PostAsync("orientations", orientation);

        Assert.Equal("meeting", process.Text("step"));
        await story.RefusedAsync("already_oriented", "orientations", orientation);
    }
}
