using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class RemoveParagraphTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Takes_it_out_and_keeps_its_text_among_the_earlier_ones()
    {
        var room = await Room.OfChildAsync(area);
        var written = await room.WriteAsync((await room.OpenedAsync()).Part("situation"), "Pois");
        var path = $"{Writing.Paragraphs}/{written.Id()}";

        using var other = await room.SendAsync(HttpMethod.Delete, path, etag: written.Text("eTag"), caller: await room.ProfessionalAsync(room.ChildId));
        await other.AssertProblemAsync(HttpStatusCode.Conflict, "not_the_author");
        using var removed = await room.SendAsync(HttpMethod.Delete, path, etag: written.Text("eTag"));
        using var again = await room.SendAsync(HttpMethod.Delete, path, etag: written.Text("eTag"));

        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        await again.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Empty((await room.RecordAsync()).Paras());
        Assert.Equal("Pois", (await room.Client.JsonAsync(path)).GetProperty("earlier")[0].Text("text"));
    }
}
