using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class GetParagraphTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Shows_it_to_who_may_see_it_and_to_nobody_else()
    {
        var room = await Room.OfChildAsync(area);
        var written = await room.WriteAsync((await room.OpenedAsync()).Part("situation"), "Alku");
        var path = $"{Writing.Paragraphs}/{written.Id()}";

        Assert.Equal("Alku", (await room.Client.JsonAsync(path)).GetProperty("paragraph").Text("text"));
        using var stranger = await room.SendAsync(HttpMethod.Get, path, caller: await room.ProfessionalAsync());
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        using var aunt = await room.SendAsync(HttpMethod.Get, path, caller: await room.FamilyAsync(takesPart: false));
        await aunt.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
