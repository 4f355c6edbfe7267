using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Steps;

public sealed class ListStepsToFollowUpTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-07")]
    public async Task The_teams_next_meeting_finds_what_is_open_of_the_children_whom_one_may_see()
    {
        var room = await Room.OfChildrenAsync(area);
        foreach (var child in room.Children)
        {
            await room.PostAsync($"{room.Path}/children/{child}/steps", new { who = "A", what = child.ToString(), dueOn = "2026-01-05", personId = await room.Area.PersonAsync(child) });
        }

        var next = await area.PostedAsync(Area.Meetings, MeetingRequest.For(room.TeamId, ("date", "2026-01-20")));
        var path = $"{Area.Meetings}/{next.Text("id")}/steps";

        Assert.Equal(2, (await room.Client.JsonAsync(path)).Items().Count);
        Assert.Equal(
            [room.Children[1].ToString()],
            (await area.As(await room.ProfessionalAsync(room.Children[1])).JsonAsync(path)).Items().Select(step => step.Text("what")));
    }
}
