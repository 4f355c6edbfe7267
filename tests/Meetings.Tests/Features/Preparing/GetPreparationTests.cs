using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Preparing;

public sealed class GetPreparationTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Is_empty_until_someone_begins_and_hidden_without_a_grant()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service), "clientPlan", "2026-01-15");
        Assert.Empty((await room.Client.JsonAsync($"{room.Path}/preparation")).Items());
        using var stranger = await room.SendAsync(HttpMethod.Get, $"{room.Path}/preparation", caller: await room.ProfessionalAsync());
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
