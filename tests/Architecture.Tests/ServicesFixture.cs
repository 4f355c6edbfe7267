using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Architecture.Tests;
using SystemicPlatform.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Reminders;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Hosting;
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
            new("Teams", teams, () => teams.Services, teams.Client),
            new("Meetings", meetings, () => meetings.Services, meetings.Client),
            new("Plans", plans, () => plans.Services, plans.Client),
            new("Training", training, () => training.Services, training.Client),
            new("Reminders", reminders, () => reminders.Services, reminders.Client),
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

    private sealed class TeamsUnderTest(TestServers servers)
        : ServiceFixture<TeamsDb>("teams", TeamsService.Add, TeamsService.Map, shared: servers);

    private sealed class MeetingsUnderTest(TestServers servers)
        : ServiceFixture<MeetingsDb>("meetings", MeetingsService.Add, MeetingsService.Map, shared: servers);

    private sealed class PlansUnderTest(TestServers servers)
        : ServiceFixture<PlansDb>("plans", PlansService.Add, PlansService.Map, shared: servers);

    private sealed class TrainingUnderTest(TestServers servers)
        : ServiceFixture<TrainingDb>("training", TrainingService.Add, TrainingService.Map, shared: servers);

    private sealed class RemindersUnderTest(TestServers servers, IReadOnlyDictionary<string, string> settings)
        : ServiceFixture<RemindersDb>("reminders", RemindersService.Add, RemindersService.Map, settings, servers);
}

/// <summary>A service and how to reach it.</summary>
internal sealed record RunningService(string Name, IAsyncLifetime Lifetime, Func<IServiceProvider> Services, Func<TestCaller?, HttpClient> Client)
{
    public IReadOnlyList<RouteEndpoint> Endpoints =>
    [
        .. Services().GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<EndpointGuard.BehindTheGate>() is not null
                || endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)),
    ];
}
