using System.Text.Json;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

/// <summary>Short ways to write in a room's record.</summary>
internal static class Writing
{
    internal const string Paragraphs = "/api/meetings/record-paragraphs";

    internal static async Task<JsonElement> OpenedAsync(this Room room) => await room.PostAsync($"{room.Path}/record");

    internal static Task<JsonElement> RecordAsync(this Room room, TestCaller? caller = null, long since = 0) =>
        room.Area.As(caller ?? room.Worker).JsonAsync($"{room.Path}/record?since={since}");

    internal static Guid Part(this JsonElement record, string kind, Guid? childId = null) =>
        record.Parts().First(part => part.Text("kind") == kind && (childId is null || part.Text("childId") == childId.ToString())).GetProperty("id").GetGuid();

    internal static List<JsonElement> Parts(this JsonElement record) => [.. record.GetProperty("parts").EnumerateArray()];

    internal static List<JsonElement> Paras(this JsonElement record) => [.. record.GetProperty("paragraphs").EnumerateArray()];

    internal static List<string?> Texts(this JsonElement record) => [.. record.Paras().Select(row => row.Text("text"))];

    internal static Task<JsonElement> WriteAsync(this Room room, Guid partId, string text, TestCaller? caller = null, Guid? after = null, bool atStart = false) =>
        room.PostAsync($"/api/meetings/record-parts/{partId}/paragraphs", new { text, afterId = after, atStart }, caller);

    internal static Guid Id(this JsonElement row) => row.GetProperty("id").GetGuid();
}
