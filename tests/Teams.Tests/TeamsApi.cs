using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests;

/// <summary>A tenant of the test's own, and what people do in it, over HTTP.</summary>
internal sealed class TeamsApi(TeamsFixture.Fixture service)
{
    public TeamsApi(TeamsFixture fixture)
        : this(fixture.Service)
    {
    }

    public const string Root = "/api/teams";

    public string Tenant { get; } = TestCaller.NewTenant();

    public TestCaller Lead => field ??= TestCaller.With(Role.Lead, Tenant);

    /// <summary>A professional, who registers the children and is their responsible worker.</summary>
    public TestCaller Worker => field ??= TestCaller.With(Role.Professional, Tenant);

    public TestCaller Someone(Role role) => TestCaller.With(role, Tenant);

    public Task<HttpResponseMessage> GetAsync(TestCaller? caller, string path) =>
        service.Client(caller).GetAsync(Root + path);

    public Task<HttpResponseMessage> PostAsync(TestCaller? caller, string path, JsonNode body, string? key = null) =>
        SendAsync(HttpMethod.Post, caller, path, body.ToJsonString(), key is null ? null : ("Idempotency-Key", key));

    public Task<HttpResponseMessage> PutAsync(TestCaller caller, string path, JsonNode body, string? etag) =>
        SendAsync(HttpMethod.Put, caller, path, body.ToJsonString(), etag is null ? null : ("If-Match", etag));

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, TestCaller? caller, string path, string body, (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(method, Root + path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (header is { } set)
        {
            request.Headers.TryAddWithoutValidation(set.Name, set.Value);
        }

        return await service.Client(caller).SendAsync(request);
    }

    /// <summary>Sends a CSV file.</summary>
    public async Task<HttpResponseMessage> FileAsync(TestCaller? caller, string path, string file)
    {
        using var content = new StringContent(file, Encoding.UTF8, "text/csv");
        return await service.Client(caller).PostAsync(Root + path, content);
    }

    /// <summary>Sends a CSV file that must be taken, and counts what came of it.</summary>
    public async Task<(int Created, int Changed, int Unchanged, int Refused)> ImportAsync(TestCaller caller, string path, string file)
    {
        using var answer = await FileAsync(caller, path, file);
        var report = await answer.BodyAsync(HttpStatusCode.OK);
        return (Count("created"), Count("changed"), Count("unchanged"), Count("refused"));

        int Count(string name) => report.GetProperty(name).GetInt32();
    }

    /// <summary>Reads what must be there.</summary>
    public async Task<JsonElement> ReadAsync(TestCaller caller, string path)
    {
        using var answer = await GetAsync(caller, path);
        return await answer.BodyAsync(HttpStatusCode.OK);
    }

    /// <summary>Creates what must be accepted.</summary>
    public async Task<JsonElement> CreateAsync(TestCaller caller, string path, JsonNode body)
    {
        using var answer = await PostAsync(caller, path, body);
        return await answer.BodyAsync(HttpStatusCode.Created);
    }

    public async Task<Guid> ProfessionalAsync(string? subject = null, params string[] qualifications) =>
        (await CreateAsync(Lead, "/professionals", Requests.Professional(subject, qualifications))).Id();

    public Task<Guid> SocialWorkerAsync(string? subject = null) => ProfessionalAsync(subject, "socialWorker");

    public async Task<Guid> ChildAsync() => (await CreateAsync(Worker, "/children", Requests.Child())).Id();

    /// <summary>A child with an open relationship since thirty days, whose responsible worker is <see cref="Worker"/>.</summary>
    public async Task<ClientChild> ClientAsync(Guid? workPairId = null)
    {
        var childId = await ChildAsync();
        var responsible = await SocialWorkerAsync(Worker.Subject);
        var opened = await CreateAsync(Worker, $"/children/{childId}/client-relationship", Requests.Relationship(responsible, workPairId));
        return new ClientChild(childId, opened.GetProperty("teamId").GetGuid(), responsible) { RelationshipId = opened.Id() };
    }

    /// <summary>So many children of one responsible worker since a day.</summary>
    public async Task<List<ClientChild>> ClientsAsync(Guid responsibleId, int count, DateOnly? since = null)
    {
        var clients = new List<ClientChild>();
        for (var index = 0; index < count; index++)
        {
            clients.Add(await ClientOfAsync(responsibleId, since ?? Requests.OpenedOn));
        }

        return clients;
    }

    public async Task<ClientChild> ClientOfAsync(Guid responsibleId, DateOnly since, string serviceLine = "childProtection")
    {
        var childId = await ChildAsync();
        var request = Requests.Relationship(responsibleId).With("openedOn", Requests.Day(since)).With("serviceLine", serviceLine);
        var opened = await CreateAsync(Lead, $"/children/{childId}/client-relationship", request);
        return new ClientChild(childId, opened.GetProperty("teamId").GetGuid(), responsibleId) { RelationshipId = opened.Id() };
    }

    public async Task CloseAsync(ClientChild child, DateOnly on)
    {
        using var answer = await PostAsync(Lead, $"{child.Path}/client-relationships/{child.RelationshipId}/close", Requests.Ending(on));
        await answer.BodyAsync(HttpStatusCode.OK);
    }

    public Task<T> InDatabaseAsync<T>(Func<TeamsDb, Task<T>> look) => service.InTenantAsync(Tenant, look);

    /// <summary>The ETag of what a GET shows.</summary>
    public async Task<string> ETagAsync(TestCaller caller, string path)
    {
        using var answer = await GetAsync(caller, path);
        return answer.Headers.ETag!.ToString();
    }

    /// <summary>Replaces what was read a moment ago, and is accepted.</summary>
    public async Task<JsonElement> ReplaceAsync(TestCaller caller, string path, JsonNode body)
    {
        using var answer = await PutAsync(caller, path, body, await ETagAsync(caller, path));
        return await answer.BodyAsync(HttpStatusCode.OK);
    }

    /// <summary>Tries to replace what was read a moment ago.</summary>
    public async Task<HttpResponseMessage> TryReplaceAsync(TestCaller caller, string path, JsonNode body) =>
        await PutAsync(caller, path, body, await ETagAsync(caller, path));

    public Task<List<ChildGrant>> GrantsAsync(Guid childId) => InDatabaseAsync(
        db => db.ChildGrants.Where(grant => grant.ChildId == childId).OrderBy(grant => grant.Id).ToListAsync());

    public Task<List<TEvent>> PublishedAsync<TEvent>()
        where TEvent : class, IEvent => service.PublishedAsync<TEvent>(Tenant);

    public Task<List<AccessLogEntry>> AccessLogAsync() => service.AccessLogAsync(Tenant);
}

/// <summary>A child who is a client.</summary>
internal sealed record ClientChild(Guid Id, Guid TeamId, Guid ResponsibleId)
{
    public Guid RelationshipId { get; init; }

    public string Path => $"/children/{Id}";
}
