using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features;

/// <summary>A meeting of the test's own, with those who may work in it.</summary>
/// <param name="Area">Its tenant.</param>
/// <param name="MeetingId">The meeting.</param>
/// <param name="TeamId">Whose it is.</param>
/// <param name="Children">Whose matters it handles.</param>
/// <param name="Worker">Has a grant for each of the children.</param>
internal sealed record Room(Area Area, Guid MeetingId, Guid TeamId, IReadOnlyList<Guid> Children, TestCaller Worker)
{
    internal Guid ChildId => Children[0];

    internal string Path => $"{Area.Meetings}/{MeetingId}";

    internal HttpClient Client => Area.As(Worker);

    /// <summary>A network meeting of a child's own team.</summary>
    internal static async Task<Room> OfChildAsync(Area area, string kind = "network", string date = "2026-01-01")
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        return await OfAsync(area, teamId, [childId], MeetingRequest.For(teamId, ("kind", kind), ("date", date)));
    }

    /// <summary>A meeting of a professional team about several children.</summary>
    internal static async Task<Room> OfChildrenAsync(Area area, int count = 2, string date = "2026-01-01")
    {
        var teamId = await area.TeamAsync(TeamKind.Professional);
        var children = new List<Guid>();
        for (var index = 0; index < count; index++)
        {
            children.Add(await area.ChildAsync());
        }

        return await OfAsync(area, teamId, children, MeetingRequest.For(teamId, ("date", date), ("childIds", MeetingRequest.Ids([.. children]))));
    }

    /// <summary>A family member with a grant, who belongs to the meeting as a member of its team.</summary>
    internal async Task<TestCaller> FamilyAsync(bool takesPart = true)
    {
        var mother = TestCaller.With(Role.Family, Area.Tenant) with { Person = Guid.CreateVersion7() };
        await Area.GrantAsync(ChildId, mother);
        if (takesPart)
        {
            await Area.JoinAsync(TeamId, personId: mother.Person, role: TeamRole.CloseOne);
        }

        return mother;
    }

    /// <summary>Another professional, with grants for these children.</summary>
    internal async Task<TestCaller> ProfessionalAsync(params Guid[] children)
    {
        var worker = TestCaller.With(Role.Professional, Area.Tenant);
        foreach (var child in children)
        {
            await Area.GrantAsync(child, worker);
        }

        return worker;
    }

    /// <summary>The meeting is held, with a chair and a recorder where its kind asks for them.</summary>
    internal async Task HeldAsync()
    {
        foreach (var duty in (string[])["chair", "recorder"])
        {
            var professionalId = await Area.ProfessionalAsync();
            var invited = await PostAsync($"{Path}/participants", new { professionalId, role = "professional", whyPresent = duty });
            await PostAsync(
                $"{Path}/participants/{invited.GetProperty("id").GetGuid()}/duties", new { chair = duty == "chair", recorder = duty == "recorder", preparer = false });
        }

        await PostAsync($"{Path}/held");
    }

    /// <summary>The meeting moves to another day.</summary>
    internal async Task MovedAsync(string date)
    {
        using var moved = await Client.ReplaceAsync(
            Path, new { date, localTime = "09:00", durationMinutes = 90, title = "Kokous", reason = "Siirto" });
        Assert.True(moved.IsSuccessStatusCode, await moved.Content.ReadAsStringAsync());
    }

    internal Task<JsonElement> PostAsync(string path, object? body = null, TestCaller? caller = null) =>
        Area.PostedAsync(path, body, Area.As(caller ?? Worker));

    internal async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, object? body = null, string? etag = null, TestCaller? caller = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body is null ? null : JsonContent.Create(body);
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", etag);
        }

        return await Area.As(caller ?? Worker).SendAsync(request);
    }

    private static async Task<Room> OfAsync(Area area, Guid teamId, IReadOnlyList<Guid> children, object request)
    {
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        foreach (var child in children)
        {
            await area.GrantAsync(child, worker);
        }

        var meeting = await area.PostedAsync(Area.Meetings, request);
        return new Room(area, meeting.GetProperty("id").GetGuid(), teamId, children, worker);
    }
}
