using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class RewriteParagraphTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-11")]
    public async Task Who_comes_too_late_sees_the_text_as_it_is_now_and_no_text_is_lost()
    {
        var room = await Room.OfChildAsync(area);
        var written = await room.WriteAsync((await room.OpenedAsync()).Part("situation"), "Alku");
        var path = $"{Writing.Paragraphs}/{written.Id()}";

        using var first = await room.SendAsync(HttpMethod.Put, path, new { text = "Ensin ehtinyt" }, written.Text("eTag"));
        using var late = await room.SendAsync(HttpMethod.Put, path, new { text = "Myöhästynyt" }, written.Text("eTag"));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        var problem = await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal("Ensin ehtinyt", problem.GetProperty("current").Text("text"));
        using var again = await room.SendAsync(HttpMethod.Put, path, new { text = "Ensin ehtinyt. Myöhästynyt" }, problem.GetProperty("current").Text("eTag"));
        Assert.Equal(3, (await again.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("version").GetInt32());
        var paragraph = await room.Client.JsonAsync(path);
        Assert.Equal("Ensin ehtinyt. Myöhästynyt", paragraph.GetProperty("paragraph").Text("text"));
        Assert.Equal(["Alku", "Ensin ehtinyt"], paragraph.GetProperty("earlier").EnumerateArray().Select(row => row.Text("text")));
    }

    [Fact]
    public async Task Of_many_changes_of_one_version_exactly_one_is_taken()
    {
        var room = await Room.OfChildAsync(area);
        var written = await room.WriteAsync((await room.OpenedAsync()).Part("situation"), "Alku");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            room.SendAsync(HttpMethod.Put, $"{Writing.Paragraphs}/{written.Id()}", new { text = $"Teksti {number}" }, written.Text("eTag"))));

        Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task Only_the_author_changes_it_and_not_without_having_read_it()
    {
        var room = await Room.OfChildAsync(area);
        var written = await room.WriteAsync((await room.OpenedAsync()).Part("situation"), "Alku");
        var path = $"{Writing.Paragraphs}/{written.Id()}";

        using var other = await room.SendAsync(HttpMethod.Put, path, new { text = "x" }, written.Text("eTag"), await room.ProfessionalAsync(room.ChildId));
        using var unread = await room.SendAsync(HttpMethod.Put, path, new { text = "x" });
        using var stranger = await room.SendAsync(HttpMethod.Put, path, new { text = "x" }, written.Text("eTag"), await room.ProfessionalAsync());

        await other.AssertProblemAsync(HttpStatusCode.Conflict, "not_the_author");
        await unread.AssertProblemAsync((HttpStatusCode)428, "precondition_required");
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        Assert.Equal(["Alku"], (await room.RecordAsync()).Texts());
    }
}
