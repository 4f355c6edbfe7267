using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Agendas;

public sealed class ChangeAgendaTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-21")]
    public async Task Order_minutes_and_structure_change_and_the_second_of_two_learns_of_the_first()
    {
        var room = await Room.OfChildrenAsync(area);
        await room.PostAsync($"{room.Path}/agenda", new { structure = "hypotheses" });
        using var read = await room.SendAsync(HttpMethod.Get, $"{room.Path}/agenda");
        var items = (await read.Content.ReadFromJsonAsync<JsonElement>()).Items();
        var body = new
        {
            structure = "helpingMap",
            items = new object[]
            {
                new { id = items[^1].GetProperty("id").GetGuid(), topic = "closingReflection", minutes = 9 },
                new { topic = "vision", minutes = 20, childId = room.Children[1] },
            },
        };

        using var changed = await room.SendAsync(HttpMethod.Put, $"{room.Path}/agenda", body, read.Headers.ETag!.Tag);
        using var late = await room.SendAsync(HttpMethod.Put, $"{room.Path}/agenda", body, read.Headers.ETag.Tag);

        var agenda = await changed.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(("helpingMap", 29, 2), (agenda.Text("structure"), agenda.GetProperty("minutes").GetInt32(), agenda.GetProperty("version").GetInt32()));
        Assert.Equal([("closingReflection", null), ("vision", room.Children[1].ToString())], agenda.Items().Select(item => (item.Text("topic"), item.Text("childId"))));
        var problem = await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal(29, problem.GetProperty("current").GetProperty("minutes").GetInt32());
    }

    [Fact]
    public async Task Knows_neither_a_foreign_item_nor_a_child_that_is_not_there()
    {
        var room = await Room.OfChildrenAsync(area);
        await room.PostAsync($"{room.Path}/agenda", new { structure = "hypotheses" });
        using var read = await room.SendAsync(HttpMethod.Get, $"{room.Path}/agenda");
        var etag = read.Headers.ETag!.Tag;
        var one = await room.ProfessionalAsync(room.Children[0]);

        using var item = await room.SendAsync(HttpMethod.Put, $"{room.Path}/agenda", Body(new { id = Guid.CreateVersion7(), topic = "checkIn", minutes = 5 }), etag);
        using var child = await room.SendAsync(HttpMethod.Put, $"{room.Path}/agenda", Body(new { childId = room.Children[1], topic = "checkIn", minutes = 5 }), etag, one);

        await item.AssertFieldAsync("items[0].id", "unknown_item");
        await child.AssertFieldAsync("items[0].childId", "unknown_child");
    }

    private static object Body(object item) => new { structure = "hypotheses", items = new[] { item } };
}
