using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

public sealed class GetSystemicRecordTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Is_missing_until_it_is_begun_and_hidden_from_a_family_that_did_not_take_part()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service));
        using var none = await room.SendAsync(HttpMethod.Get, Thinking.Path(room));
        await none.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await Thinking.OpenedAsync(room);
        using var aunt = await room.SendAsync(HttpMethod.Get, Thinking.Path(room), caller: await room.FamilyAsync(takesPart: false));
        await aunt.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        Assert.NotNull((await room.Client.JsonAsync(Thinking.Path(room))).Text("id"));
    }
}
