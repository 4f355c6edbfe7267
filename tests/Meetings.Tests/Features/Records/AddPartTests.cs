using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class AddPartTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Comes_last_and_belongs_to_the_child_that_it_is_about()
    {
        var room = await Room.OfChildrenAsync(area);
        await room.OpenedAsync();

        await room.PostAsync($"{room.Path}/record/parts", new { kind = "notes", title = "Muuta" });
        await room.PostAsync($"{room.Path}/children/{room.Children[1]}/record/parts", new { kind = "coreIssue" });

        var parts = (await room.RecordAsync()).Parts();
        Assert.Equal([("notes", "Muuta", null), ("coreIssue", null, room.Children[1].ToString())], parts.TakeLast(2).Select(part => (part.Text("kind"), part.Text("title"), part.Text("childId"))));
    }

    [Fact]
    public async Task Refuses_a_child_whose_matter_the_meeting_does_not_handle()
    {
        var room = await Room.OfChildrenAsync(area);
        await room.OpenedAsync();
        var other = await area.ChildAsync();
        await area.GrantAsync(other, room.Worker);

        using var answer = await room.SendAsync(HttpMethod.Post, $"{room.Path}/children/{other}/record/parts", new { kind = "notes" });

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
