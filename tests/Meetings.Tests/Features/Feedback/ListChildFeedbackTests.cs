using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Feedback;

public sealed class ListChildFeedbackTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Is_for_those_who_work_with_the_child()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service));
        var mother = await room.FamilyAsync();
        await room.HeldAsync();
        await room.PostAsync($"{room.Path}/feedback", new { answers = new { heard = 5, understood = 5, useful = 5, hopeful = 5 } }, mother);
        var path = $"/api/meetings/children/{room.ChildId}/feedback";

        Assert.Single((await room.Client.JsonAsync(path)).Items());
        using var hidden = await room.SendAsync(HttpMethod.Get, path, caller: mother);
        await hidden.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
