using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

/// <summary>Somebody without an account, invited to a network meeting that lies ahead, with their personal link.</summary>
internal sealed record Invited(MeetingsFixture Fixture, Room Room, Guid ParticipantId, string Link)
{
    internal string LinkPath => $"{Room.Path}/participants/{ParticipantId}/link";

    internal static async Task<Invited> ToAsync(MeetingsFixture fixture, string date = "2026-01-15")
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service), date: date);
        var invited = await room.PostAsync($"{room.Path}/participants", new { personId = await room.Area.PersonAsync(room.ChildId), role = "family", whyPresent = "Äiti" });
        var one = new Invited(fixture, room, invited.Id(), "");
        return one with { Link = await one.NewLinkAsync() };
    }

    internal async Task<string> NewLinkAsync() => Behind((await Room.PostAsync(LinkPath)).Text("address")!);

    /// <summary>Where the page of a personal link asks, with the same secret.</summary>
    internal static string Behind(string address) => new Uri(address).AbsolutePath
        .Replace("/answer/invitation/", "/calendar/invitations/", StringComparison.Ordinal).Replace("/answer/poll/", "/calendar/polls/", StringComparison.Ordinal);

    internal async Task<HttpResponseMessage> AnswerAsync(string answer, string? link = null)
    {
        using var nobody = Fixture.Service.Client(null);
        return await nobody.PutAsJsonAsync(link ?? Link, new { answer });
    }

    internal async Task<HttpResponseMessage> ReadAsync(string? link = null)
    {
        using var nobody = Fixture.Service.Client(null);
        return await nobody.GetAsync(new Uri(link ?? Link, UriKind.Relative));
    }

    internal async Task<JsonElement> SeenAsync() => await (await ReadAsync()).BodyAsync();
}
