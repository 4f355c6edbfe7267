using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Steps;

public sealed class ListChildStepsTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Shows_the_childs_steps_to_who_may_see_the_child_and_exports_them()
    {
        var area = new Area(fixture.Service);
        var room = await Room.OfChildrenAsync(area);
        foreach (var child in room.Children)
        {
            await room.PostAsync($"{room.Path}/children/{child}/steps", new { who = "A", what = child.ToString(), dueOn = "2026-01-05", personId = await room.Area.PersonAsync(child) });
        }

        var path = $"/api/meetings/children/{room.ChildId}/steps";
        Assert.Equal([room.ChildId.ToString()], (await room.Client.JsonAsync(path)).Items().Select(step => step.Text("what")));
        Assert.Empty((await room.Client.JsonAsync($"{path}?open=false")).Items());
        using var stranger = await room.SendAsync(HttpMethod.Get, path, caller: await room.ProfessionalAsync(room.Children[1]));
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        var export = await area.As(Role.Lead).JsonAsync($"/api/meetings/children/{room.ChildId}/export");
        Assert.Equal(1, export.GetProperty("content").GetProperty("steps").GetArrayLength());
    }

    [Fact]
    [Trait("covers", "R-03")]
    public async Task A_family_sees_those_of_the_meetings_in_which_it_takes_part()
    {
        var child = await ChildCase.OpenAsync(fixture);
        Guid[] meetings = [await child.MeetingAsync("network", "2026-01-12"), await child.MeetingAsync("network", "2026-01-13")];
        var personId = await child.Area.PersonAsync(child.ChildId);
        foreach (var meeting in meetings)
        {
            await child.AcceptedAsync(
                HttpMethod.Post, $"{Area.Meetings}/{meeting}/steps", new { who = "A", what = meeting.ToString(), dueOn = "2026-01-15", personId });
        }

        var neighbour = child.Area.As(await child.FamilyAsync(meetings[0]));

        foreach (var path in (string[])[child.Path("steps"), $"{Area.Meetings}/{meetings[0]}/steps"])
        {
            Assert.Equal([meetings[0].ToString()], (await neighbour.JsonAsync(path)).Items().Select(step => step.Text("what")));
            Assert.Equal(2, (await child.Client.JsonAsync(path)).Items().Count);
        }
    }
}
