using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Architecture.Tests;
using SystemicPlatform.Architecture.Tests.Matrix;
using SystemicPlatform.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Reminders;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.Teams;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;
using SystemicPlatform.Testing.Servers;
using SystemicPlatform.Training;
using SystemicPlatform.Training.Data;

[assembly: AssemblyFixture(typeof(ServicesFixture))]

namespace SystemicPlatform.Architecture.Tests;

/// <summary>Every service, running. A service that is missing here is found by <see cref="EndpointTests"/>.</summary>
public sealed class ServicesFixture : IAsyncLifetime
{
    private readonly TestServers servers = new();
    private readonly DirectoryInfo mail = Directory.CreateTempSubdirectory("systemic-mail-");

    internal IReadOnlyList<RunningService> All { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await servers.InitializeAsync();
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Mail:Directory"] = mail.FullName, ["Mail:From"] = "platform@demo.example" };
        var (teams, meetings, plans) = (new TeamsUnderTest(servers), new MeetingsUnderTest(servers), new PlansUnderTest(servers));
        var (training, reminders) = (new TrainingUnderTest(servers), new RemindersUnderTest(servers, settings));
        All =
        [
            Running("Teams", teams),
            Running("Meetings", meetings),
            Running("Plans", plans),
            Running("Training", training),
            Running("Reminders", reminders),
        ];
        foreach (var service in All)
        {
            await service.Lifetime.InitializeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in All)
        {
            await service.Lifetime.DisposeAsync();
        }

        await servers.DisposeAsync();
        mail.Delete(recursive: true);
    }

    private static RunningService Running<TDb>(string name, ServiceFixture<TDb> service)
        where TDb : ServiceDb => new(
            name, service, () => service.Services, service.Client, service.Stranger,
            (tenant, rows) => service.InTenantAsync(tenant, async db =>
            {
                db.AddRange(rows);
                return await db.SaveChangesAsync();
            }),
            service.AccessLogAsync);

    private sealed class TeamsUnderTest(TestServers servers)
        : ServiceFixture<TeamsDb>("teams", Aim.Of(TeamsService.Add), Aim.Of(TeamsService.Map), shared: servers);

    private sealed class MeetingsUnderTest(TestServers servers)
        : ServiceFixture<MeetingsDb>("meetings", Aim.Of(MeetingsService.Add), Aim.Of(MeetingsService.Map), shared: servers);

    private sealed class PlansUnderTest(TestServers servers)
        : ServiceFixture<PlansDb>("plans", Aim.Of(PlansService.Add), Aim.Of(PlansService.Map), shared: servers);

    private sealed class TrainingUnderTest(TestServers servers)
        : ServiceFixture<TrainingDb>("training", Aim.Of(TrainingService.Add), Aim.Of(TrainingService.Map), shared: servers);

    private sealed class RemindersUnderTest(TestServers servers, IReadOnlyDictionary<string, string> settings)
        : ServiceFixture<RemindersDb>("reminders", Aim.Of(RemindersService.Add), Aim.Of(RemindersService.Map), settings, servers);
}

/// <summary>A service and how to reach it.</summary>
internal sealed record RunningService(
    string Name, IAsyncLifetime Lifetime, Func<IServiceProvider> Services, Func<TestCaller?, HttpClient> Client, Func<TestCaller?, HttpClient> Stranger,
    Func<string, IEnumerable<Entity>, Task> AddAsync, Func<string, Task<List<AccessLogEntry>>> LogAsync)
{
    public IReadOnlyList<RouteEndpoint> Endpoints =>
    [
        .. Services().GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<EndpointGuard.BehindTheGate>() is not null
                || endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)),
    ];
}
