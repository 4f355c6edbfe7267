using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

/// <summary>Short ways to think about a room's child.</summary>
internal static class Thinking
{
    internal static readonly object Opening = new { question = "Mitä tapahtuu aamuisin?", permission = "given", permissionWords = (string?)null, situation = "Poissaoloja" };

    internal static string Path(Room room) => $"{room.Path}/children/{room.ChildId}/systemic-record";

    internal static Task<JsonElement> OpenedAsync(Room room) => room.PostAsync(Path(room), new { opening = Opening });

    internal static Task<JsonElement> RaisedAsync(Room room, string text, string whose = "Äiti") =>
        room.PostAsync($"{room.Path}/children/{room.ChildId}/hypotheses", new { text, whose });

    internal static Task<HttpResponseMessage> ChangedAsync(Room room, JsonElement hypothesis, string state, string why) => room.SendAsync(
        HttpMethod.Post, $"/api/meetings/children/{room.ChildId}/hypotheses/{hypothesis.Text("id")}/changes", new { state, why, meetingId = room.MeetingId },
        hypothesis.Text("eTag"));

    /// <summary>Sends with the record's present version.</summary>
    internal static async Task<HttpResponseMessage> PutAsync(Room room, string rest, object body)
    {
        using var read = await room.SendAsync(HttpMethod.Get, Path(room));
        return await room.SendAsync(HttpMethod.Put, Path(room) + rest, body, read.Headers.ETag!.Tag);
    }
}
