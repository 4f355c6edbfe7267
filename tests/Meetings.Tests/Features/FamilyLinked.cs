using System.Net.Http.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features;

/// <summary>Somebody of the family without an account, a member of the child's team, with personal links to one meeting.</summary>
internal sealed record FamilyLinked(MeetingsFixture Fixture, Room Room, Guid ParticipantId, Guid PersonId)
{
    internal static readonly object Wishes = new { hope = "Että aamut ei ois riitaa", invitees = "Mummi" };

    internal static readonly object Answers = new { heard = 5, understood = 4, useful = 4, hopeful = 3, words = "Sain puhua rauhassa" };

    /// <summary>The day is before today for a meeting to be held, after it for one to prepare for.</summary>
    internal static async Task<FamilyLinked> ToAsync(MeetingsFixture fixture, string date)
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service), date: date);
        var person = Guid.CreateVersion7();
        return new FamilyLinked(fixture, room, await room.Area.JoinAsync(room.TeamId, personId: person, role: TeamRole.CloseOne), person);
    }

    internal string LinkPath(string purpose) => $"{Room.Path}/participants/{ParticipantId}/{purpose}-link";

    /// <summary>Where the page of a new link asks, with the same secret.</summary>
    internal async Task<string> LinkAsync(string purpose) => new Uri((await Room.PostAsync(LinkPath(purpose))).Text("address")!).AbsolutePath
        .Replace("/answer/preparation/", "/calendar/preparations/", StringComparison.Ordinal)
        .Replace("/answer/feedback/", "/calendar/feedback/", StringComparison.Ordinal);

    internal async Task<HttpResponseMessage> ReadAsync(string link)
    {
        using var nobody = Fixture.Service.Client(null);
        return await nobody.GetAsync(new Uri(link, UriKind.Relative));
    }

    internal async Task<HttpResponseMessage> SayAsync(string link, object body)
    {
        using var nobody = Fixture.Service.Client(null);
        return await nobody.PutAsJsonAsync(link, body);
    }
}
