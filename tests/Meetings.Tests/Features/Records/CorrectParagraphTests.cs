using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class CorrectParagraphTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "R-07")]
    public async Task Makes_a_new_version_and_keeps_the_old_one_whoever_wrote_it()
    {
        var (room, written) = await SharedAsync();
        var colleague = await room.ProfessionalAsync(room.ChildId);
        var path = $"{Writing.Paragraphs}/{written.Id()}/corrections";

        using var answer = await room.SendAsync(HttpMethod.Post, path, new { text = "Nokialla", reason = "Väärä paikka" }, written.Text("eTag"), colleague);
        using var late = await room.SendAsync(HttpMethod.Post, path, new { text = "Muualla", reason = "x" }, written.Text("eTag"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"Testi {room.Worker.Subject}", (await answer.Content.ReadFromJsonAsync<JsonElement>()).Text("author"));
        await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal([1, 2], (await fixture.Service.PublishedAsync<MeetingRecordShared>(area.Tenant)).Select(told => told.RecordVersion));
        Assert.Contains("Tampereella", await TextsAsync(room, 1));
        Assert.DoesNotContain("Nokialla", await TextsAsync(room, 1));
        Assert.Contains("Nokialla", await TextsAsync(room, 2));
        var earlier = (await room.Client.JsonAsync($"{Writing.Paragraphs}/{written.Id()}")).GetProperty("earlier")[0];
        Assert.Equal(("Väärä paikka", $"Testi {colleague.Subject}", 2), (earlier.Text("reason"), earlier.Text("replacedBy"), earlier.GetProperty("replacedInVersion").GetInt32()));
    }

    [Fact]
    public async Task Is_for_shared_records_only()
    {
        var room = await Room.OfChildAsync(area);
        var written = await room.WriteAsync((await room.OpenedAsync()).Part("situation"), "x");
        using var answer = await room.SendAsync(
            HttpMethod.Post, $"{Writing.Paragraphs}/{written.Id()}/corrections", new { text = "y", reason = "z" }, written.Text("eTag"));
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, "record_open");
    }

    private async Task<(Room Room, JsonElement Written)> SharedAsync()
    {
        var room = await Room.OfChildAsync(area);
        var record = await room.OpenedAsync();
        await room.WriteAsync(record.Part("childsView"), "Lapsen sanat");
        var written = await room.WriteAsync(record.Part("situation"), "Tampereella");
        await room.HeldAsync();
        await room.PostAsync($"{room.Path}/record/share");
        return (room, written);
    }

    private static async Task<List<string?>> TextsAsync(Room room, int version) =>
        (await room.Client.JsonAsync($"{room.Path}/record/versions/{version}")).Texts();
}
