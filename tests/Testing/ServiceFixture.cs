using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Contracts;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.Testing.Identity;
using SystemicPlatform.Testing.Servers;
using Xunit;

namespace SystemicPlatform.Testing;

/// <summary>
/// A service under test, as it is in production: real Kestrel, its own migrated database as the app role, the real
/// broker, tokens checked against a real issuer. One per test project; each test uses a tenant of its own.
/// </summary>
/// <param name="service">Name, e.g. <c>teams</c>.</param>
/// <param name="add">The service's <c>Add</c>.</param>
/// <param name="map">The service's <c>Map</c>.</param>
/// <param name="settings">Further settings, e.g. <c>Mail:Directory</c>.</param>
/// <param name="shared">Servers that several fixtures share; null = servers of its own.</param>
public abstract class ServiceFixture<TDb>(
    string service,
    Action<WebApplicationBuilder> add,
    Action<RouteGroupBuilder> map,
    IReadOnlyDictionary<string, string>? settings = null,
    TestServers? shared = null) : IAsyncLifetime
    where TDb : ServiceDb
{
    private PartnerRegister? partners;
    private WebApplication? app;

    /// <summary>PostgreSQL, RabbitMQ and the token issuer.</summary>
    public TestServers Servers { get; } = shared ?? new TestServers();

    /// <summary>Issues tokens.</summary>
    public TestIdentity Identity => Servers.Identity;

    /// <summary>The service's databases by role.</summary>
    public TestDatabase Database { get; private set; } = new("", "");

    /// <summary>The service's container, for jobs and other things that have no endpoint.</summary>
    public IServiceProvider Services => Running.Services;

    /// <summary>Base address of the service.</summary>
    public Uri Address => new(Running.Urls.First());

    private WebApplication Running => app ?? throw new InvalidOperationException("The service was not started.");

    /// <summary>Creates the database, migrates it with the service's own verb and starts the service.</summary>
    public async ValueTask InitializeAsync()
    {
        if (shared is null)
        {
            await Servers.InitializeAsync();
        }

        Database = await Servers.CreateDatabaseAsync($"{service}_{Guid.NewGuid():n}"[..24]);
        await Migration.RunAsync<TDb>(service, new ConfigurationBuilder().AddInMemoryCollection(Settings().ToDictionary(setting => setting.Key, setting => (string?)setting.Value)).Build());
        string[] args = [.. Settings().Select(setting => $"--{setting.Key}={setting.Value}")];
        app = ServiceProgram.Build<TDb>(service, args, add, map);
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
    }

    /// <summary>A client with the caller's token, or without one for null. A partner is one that its areas know.</summary>
    public HttpClient Client(TestCaller? caller) => Stranger((partners ??= new PartnerRegister(Database.Owner)).Admit(caller));

    /// <summary>The same, where the areas know a partner only if the test has told of it.</summary>
    public HttpClient Stranger(TestCaller? caller)
    {
        var client = new HttpClient { BaseAddress = Address };
        if (caller is not null)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", Identity.Token(caller));
        }

        return client;
    }

    /// <summary>Looks into the database as the service does: through the app role and within the tenant.</summary>
    public Task<T> InTenantAsync<T>(string tenant, Func<TDb, Task<T>> look) => InScopeAsync(
        tenant, services => look(services.GetRequiredService<TDb>()));

    /// <summary>Runs something of the service's own container within a tenant.</summary>
    public async Task<T> InScopeAsync<T>(string tenant, Func<IServiceProvider, Task<T>> run)
    {
        await using var scope = Running.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(Caller.System("tests", tenant));
        return await run(scope.ServiceProvider);
    }

    /// <summary>Delivers an event to a handler through the inbox, as the broker would.</summary>
    public async Task DeliverAsync<TEvent, THandler>(TEvent @event, Guid? messageId = null)
        where TEvent : class, IEvent
        where THandler : class, IEventHandler<TEvent>
    {
        await using var scope = Running.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Inbox<TEvent, THandler>>()
            .HandleOnceAsync(messageId ?? Guid.CreateVersion7(), @event, CancellationToken.None);
    }

    /// <summary>Erases a child from this service, as Teams would have it.</summary>
    public Task EraseAsync(string tenant, Guid childId) => DeliverAsync<ChildErased, WhenChildErased>(
        new ChildErased(tenant, childId, Guid.CreateVersion7(), DateTimeOffset.UtcNow));

    /// <summary>The events of a type that the tenant's outbox has held, in order.</summary>
    public Task<List<TEvent>> PublishedAsync<TEvent>(string tenant)
        where TEvent : class, IEvent => InTenantAsync(tenant, async db =>
    {
        var bodies = await db.OutboxMessages.Where(message => message.Type == typeof(TEvent).FullName)
            .OrderBy(message => message.Sequence).Select(message => message.Body).ToListAsync();
        return bodies.ConvertAll(body => System.Text.Json.JsonSerializer.Deserialize<TEvent>(body, EventJson.Options)!);
    });

    /// <summary>The tenant's access log, in order.</summary>
    public Task<List<AccessLogEntry>> AccessLogAsync(string tenant) =>
        InTenantAsync(tenant, db => db.AccessLog.OrderBy(line => line.Sequence).ToListAsync());

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        if (shared is null)
        {
            await Servers.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    private Dictionary<string, string> Settings()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [$"ConnectionStrings:{service}"] = Database.App,
            [$"ConnectionStrings:{service}_owner"] = Database.Owner,
            ["ConnectionStrings:rabbitmq"] = Servers.Broker,
            ["Identity:Authority"] = Identity.Authority,
            ["Identity:Audience"] = TestIdentity.Audience,
            ["Protection:Fields"] = TestKeys.Fields,
            ["Protection:Lookup"] = TestKeys.Lookup,
            ["Protection:Contacts"] = TestKeys.Contacts,
            ["Portal:Address"] = "http://localhost:8080",
        };
        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
        {
            all[key] = value;
        }

        return all;
    }
}
