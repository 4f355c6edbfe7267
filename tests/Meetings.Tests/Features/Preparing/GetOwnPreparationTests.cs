using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Preparing;

public sealed class GetOwnPreparationTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-05")]
    public async Task Shows_ones_own_words_and_not_those_of_the_other_home()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service), date: "2026-01-15");
        var (mother, father) = (await room.FamilyAsync(), await room.FamilyAsync());
        using var said = await PrepareOneselfTests.SayAsync(room, mother, new { hope = "Apua aamuihin" });
        Assert.Equal(HttpStatusCode.OK, said.StatusCode);

        using var own = await room.SendAsync(HttpMethod.Get, $"{room.Path}/own-preparation", caller: mother);
        using var none = await room.SendAsync(HttpMethod.Get, $"{room.Path}/own-preparation", caller: father);

        Assert.Equal("Apua aamuihin", (await own.BodyAsync()).GetProperty("wishes").Text("hope"));
        Assert.Equal(said.Headers.ETag, own.Headers.ETag);
        await none.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
