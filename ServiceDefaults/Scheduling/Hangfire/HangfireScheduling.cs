using Hangfire;
using Hangfire.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace SystemicPlatform.ServiceDefaults.Scheduling.Hangfire;

/// <summary>The other scheduler, with <c>-p:UseHangfire=true</c>: Hangfire with its storage in the service's own database.</summary>
internal static class HangfireScheduling
{
    private const int MaxJobsAtOnce = 4;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    internal static void AddHangfireScheduling(this IServiceCollection services)
    {
        services.AddHangfire((provider, hangfire) => hangfire.UsePostgreSqlStorage(
            storage => storage.UseConnectionFactory(new Connections(provider.GetRequiredService<NpgsqlDataSource>())),
            new PostgreSqlStorageOptions
            {
                SchemaName = HangfireSchema.Name,
                PrepareSchemaIfNecessary = false,
                QueuePollInterval = LookEvery,
            }));
        services.AddHostedService<HangfireTimetable>();
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = MaxJobsAtOnce;
            server.SchedulePollingInterval = LookEvery;
        });
        services.AddTransient<HangfireJob>();
        services.AddSingleton<IJobScheduler, HangfireJobScheduler>();
    }

    private sealed class Connections(NpgsqlDataSource database) : IConnectionFactory
    {
        public NpgsqlConnection GetOrCreateConnection() => database.CreateConnection();
    }
}
