using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Preparing;

public sealed class ListFamilyPreparationsTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-05")]
    public async Task Workers_read_each_ones_words_as_they_were_written_and_no_family_member_the_others()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service), date: "2026-01-15");
        var (mother, father) = (await room.FamilyAsync(), await room.FamilyAsync());
        using var one = await PrepareOneselfTests.SayAsync(room, mother, new { hope = "Apua aamuihin" });
        using var other = await PrepareOneselfTests.SayAsync(room, father, new { hope = "Enemmän aikaa Iiriksen kanssa" });
        var path = $"/api/meetings/children/{room.ChildId}/family-preparations";

        var words = (await room.Client.JsonAsync(path)).Items();
        using var page = await room.SendAsync(HttpMethod.Get, $"{path}?limit=1");
        using var hidden = await room.SendAsync(HttpMethod.Get, path, caller: father);

        Assert.Equal(["Enemmän aikaa Iiriksen kanssa", "Apua aamuihin"], words.Select(row => row.GetProperty("wishes").Text("hope")));
        Assert.Equal(father.Person.ToString(), words[0].Text("personId"));
        Assert.NotNull((await page.BodyAsync()).Text("next"));
        await hidden.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
