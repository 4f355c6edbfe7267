using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class MoveParagraphTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-11")]
    public async Task Puts_it_elsewhere_and_leaves_the_others_as_they_were()
    {
        var room = await Room.OfChildAsync(area);
        var record = await room.OpenedAsync();
        var first = await room.WriteAsync(record.Part("situation"), "A");
        var second = await room.WriteAsync(record.Part("situation"), "B");
        var third = await room.WriteAsync(record.Part("situation"), "C");

        using var moved = await room.SendAsync(
            HttpMethod.Post, $"{Writing.Paragraphs}/{third.Id()}/move", new { partId = record.Part("situation"), afterId = first.Id() }, third.Text("eTag"));
        Assert.Equal(["A", "C", "B"], (await room.RecordAsync()).Texts());
        using var away = await room.SendAsync(
            HttpMethod.Post, $"{Writing.Paragraphs}/{first.Id()}/move", new { partId = record.Part("solutions") }, first.Text("eTag"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (moved.StatusCode, away.StatusCode));
        var rows = (await room.RecordAsync()).Paras();
        Assert.Equal(["C", "B", "A"], rows.Select(row => row.Text("text")));
        Assert.Equal(second.Text("eTag"), rows[1].Text("eTag"));
    }

    [Fact]
    public async Task Never_takes_it_to_another_child_and_a_family_moves_its_own()
    {
        var room = await Room.OfChildrenAsync(area);
        var record = await room.OpenedAsync();
        var written = await room.WriteAsync(record.Part("situation", room.Children[0]), "A");
        using var answer = await room.SendAsync(
            HttpMethod.Post, $"{Writing.Paragraphs}/{written.Id()}/move", new { partId = record.Part("situation", room.Children[1]) }, written.Text("eTag"));
        await answer.AssertFieldAsync("partId", "unknown_part");

        var network = await Room.OfChildAsync(area);
        var mother = await network.FamilyAsync();
        var part = (await network.OpenedAsync()).Part("situation");
        var foreign = await network.WriteAsync(part, "Työntekijän");
        var own = await network.WriteAsync(part, "Äidin", mother);
        using var refused = await network.SendAsync(
            HttpMethod.Post, $"{Writing.Paragraphs}/{foreign.Id()}/move", new { partId = part }, foreign.Text("eTag"), mother);
        using var taken = await network.SendAsync(
            HttpMethod.Post, $"{Writing.Paragraphs}/{own.Id()}/move", new { partId = part, atStart = true }, own.Text("eTag"), mother);

        await refused.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal(["Äidin", "Työntekijän"], (await network.RecordAsync()).Texts());
    }
}
