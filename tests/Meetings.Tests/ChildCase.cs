using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests;

/// <summary>A child, its own team, and a worker who has a grant: what the processes of a child start from.</summary>
internal sealed class ChildCase
{
    private ChildCase(Area area, Guid teamId, Guid childId, TestCaller worker) =>
        (Area, TeamId, ChildId, Worker) = (area, teamId, childId, worker);

    internal Area Area { get; }

    internal Guid TeamId { get; }

    internal Guid ChildId { get; }

    internal TestCaller Worker { get; }

    internal HttpClient Client => Area.As(Worker);

    internal static async Task<ChildCase> OpenAsync(MeetingsFixture fixture) => await OpenAsync(new Area(fixture.Service));

    internal static async Task<ChildCase> OpenAsync(Area area)
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        await area.GrantAsync(childId, worker);
        return new ChildCase(area, teamId, childId, worker);
    }

    internal string Path(string rest) => $"/api/meetings/children/{ChildId}/{rest}";

    /// <summary>Sends as the worker, with the object's present version where it is a change.</summary>
    internal async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object body, string? readAt = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        if (readAt is not null)
        {
            request.Headers.IfMatch.Add(await ETagAsync(readAt));
        }

        return await Client.SendAsync(request);
    }

    /// <summary>Schedules a single meeting of the child's own team.</summary>
    internal async Task<Guid> MeetingAsync(string kind, string date) => (await AcceptedAsync(HttpMethod.Post, Area.Meetings, new
    {
        kind,
        teamId = TeamId,
        title = "Kokous",
        date,
        localTime = "13:00",
        durationMinutes = 90,
    })).GetProperty("id").GetGuid();

    internal async Task<EntityTagHeaderValue> ETagAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.Headers.ETag!;
    }

    /// <summary>Sends what must be accepted; returns the answer's body.</summary>
    internal async Task<JsonElement> AcceptedAsync(HttpMethod method, string path, object body, string? readAt = null)
    {
        using var answer = await SendAsync(method, path, body, readAt);
        Assert.True(answer.IsSuccessStatusCode, $"{method} {path}: {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    internal async Task RefusedAsync(string code, HttpMethod method, string path, object body, string? readAt = null)
    {
        using var answer = await SendAsync(method, path, body, readAt);
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
    }

    /// <summary>A family member with a grant; invited as a neighbour is, for one meeting, where one is named.</summary>
    internal async Task<TestCaller> FamilyAsync(Guid? meetingId = null)
    {
        var member = TestCaller.With(Role.Family, Area.Tenant) with { Person = await Area.PersonAsync(ChildId) };
        await Area.GrantAsync(ChildId, member);
        if (meetingId is { } invitedTo)
        {
            await AcceptedAsync(
                HttpMethod.Post, $"{Area.Meetings}/{invitedTo}/participants",
                new { personId = member.Person, role = "closeNetwork", whyPresent = "Naapuri" });
        }

        return member;
    }

    /// <summary>A grant alone does not let a family in.</summary>
    internal async Task HiddenFromFamilyAsync(string path)
    {
        using var answer = await Area.As(await FamilyAsync()).GetAsync(new Uri(path, UriKind.Relative));
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    /// <summary>Nobody else gets in: a worker without a grant, another tenant's lead, roles without the permission.</summary>
    internal async Task HiddenFromOthersAsync(HttpMethod method, string path, object? body)
    {
        TestCaller[] others =
        [
            TestCaller.With(Role.Professional, Area.Tenant), TestCaller.With(Role.Lead, TestCaller.NewTenant()),
            .. new[] { Role.Trainer, Role.Auditor, Role.Admin, Role.Family, Role.Partner }.Select(role => TestCaller.With(role, Area.Tenant)),
        ];
        foreach (var other in others)
        {
            using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
            request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
            using var answer = await Area.As(other).SendAsync(request);
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }
}
