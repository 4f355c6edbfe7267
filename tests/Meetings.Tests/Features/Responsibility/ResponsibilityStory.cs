using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Responsibility;

/// <summary>Meetings of a responsibility team, told through the API.</summary>
internal static class ResponsibilityStory
{
    internal static string Path(this ChildCase child) => child.Path("responsibility-meetings");

    internal static object Phase(Guid meetingId, string phase) => new { meetingId, phase, childConsideration = "Lapsi saa piirtää kokouksen ajan." };

    internal static Task<Guid> TeamMeetingAsync(this ChildCase child, string date) => child.MeetingAsync("responsibilityTeam", date);

    internal static async Task<JsonElement> AddAsync(this ChildCase child, string phase, string date) =>
        await child.AcceptedAsync(HttpMethod.Post, child.Path(), Phase(await child.TeamMeetingAsync(date), phase));

    internal static async Task RefusedAsync(this ChildCase child, string code, string phase, string date) =>
        await child.RefusedAsync(code, HttpMethod.Post, child.Path(), Phase(await child.TeamMeetingAsync(date), phase));

    internal static async Task<List<string?>> MissingAsync(this ChildCase child) =>
        [.. (await child.Client.JsonAsync(child.Path())).Items()[^1].GetProperty("missing").EnumerateArray().Select(phase => phase.GetString())];
}
