using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using SystemicPlatform.AppHost.Local;
using SystemicPlatform.AppHost.Local.Servers;
using Service = Aspire.Hosting.ApplicationModel.IResourceBuilder<Aspire.Hosting.ApplicationModel.ProjectResource>;

namespace SystemicPlatform.AppHost.Aspire;

/// <summary>The same topology on Aspire.Hosting: servers in containers, everything else as local processes, and the dashboard.</summary>
internal static class AspireRunner
{
    private const string Dashboard = "http://localhost:8190";

    internal static async Task<int> RunAsync(Topology topology, LocalOptions options)
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_URLS", Dashboard);
        Environment.SetEnvironmentVariable("ASPIRE_DASHBOARD_OTLP_ENDPOINT_URL", "http://localhost:8191");
        var builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions { AllowUnsecuredTransport = true });
        var secrets = new Secrets(options.DataFolder);
        var wiring = new LocalWiring(topology, options, secrets);

        var postgres = builder.AddPostgres("postgres", password: Password("postgres"), port: topology.Postgres.Port)
            .WithImageTag("15").WithDataVolume().WithInitFiles(await WriteInitFilesAsync(wiring, options));
        var rabbitmq = builder.AddRabbitMQ(
            "rabbitmq", builder.AddParameter("rabbitmq-user", RabbitMqServer.User), Password("rabbitmq"), topology.RabbitMq.Port)
            .WithDataVolume();
        var program = IdentityProgram.Spec(topology, options, wiring.Wiring);
        var identity = builder.AddExecutable("identity", program.Program, program.WorkingFolder!, program.Arguments)
            .WithEnvironment(Settings(program.Environment))
            .WithHttpEndpoint(topology.Identity.Port, topology.Identity.Port, "http", isProxied: false)
            .WithHttpHealthCheck("/health/ready");

        var services = new Dictionary<string, Service>(StringComparer.Ordinal);
        foreach (var part in StartOrder.Waves(topology.Services).SelectMany(wave => wave))
        {
            var service = Project(part, part.Name)
                .WithEnvironment(Settings(ServiceEnvironment.ToRun(part, wiring.Wiring)))
                .WithHttpEndpoint(part.Port, part.Port, "http", isProxied: false)
                .WithHttpHealthCheck("/health/ready")
                .WaitFor(identity).WaitFor(rabbitmq);
            if (part.Database is { } database)
            {
                service.WaitForCompletion(Project(part, part.Name + "-migrate").WithArgs("migrate").WaitFor(postgres)
                    .WithEnvironment(Settings(ServiceEnvironment.ToMigrate(part, database, wiring.Wiring))));
            }
            foreach (var called in part.Calls)
            {
                service.WithReference(services[called]).WaitFor(services[called]);
            }
            services[part.Name] = service;
        }
        await builder.Build().RunAsync();
        return 0;

        IResourceBuilder<ParameterResource> Password(string server) =>
            builder.AddParameter($"{server}-password", secrets.Password(server), secret: true);

        Service Project(ServicePart part, string name) =>
            builder.AddProject(name, Path.Combine(options.Root, part.Project), launchProfileName: null);
    }

    private static Action<EnvironmentCallbackContext> Settings(IReadOnlyDictionary<string, string> settings) => context =>
    {
        // Aspire listens and measures by settings of its own.
        foreach (var (name, value) in settings.Where(setting => setting.Key is not ("ASPNETCORE_URLS" or "OTEL_SERVICE_NAME")))
        {
            context.EnvironmentVariables[name] = value;
        }
    };

    private static async Task<string> WriteInitFilesAsync(LocalWiring wiring, LocalOptions options)
    {
        var folder = Directory.CreateDirectory(Path.Combine(options.DataFolder, "aspire")).FullName;
        var script = wiring.OwnDatabases.SelectMany(DatabaseAccount.Statements).Select(statement => statement + ";\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "databases.sql"), string.Concat(script));
        return folder;
    }
}
