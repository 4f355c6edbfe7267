using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Hosting;

/// <summary>The whole of a service's Program.cs: run it, or with the verb <c>migrate</c> prepare its database and exit.</summary>
public static class ServiceProgram
{
    private static readonly TimeSpan DatabasePatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(20);

    /// <summary>Runs the service. Returns the exit code: 1 with one line on standard error when it cannot start.</summary>
    /// <param name="service">The service's name, e.g. <c>teams</c>.</param>
    /// <param name="args">Command line.</param>
    /// <param name="add">The service's own registrations.</param>
    /// <param name="map">The service's own endpoints, in its group.</param>
    public static async Task<int> RunAsync<TDb>(
        string service, string[] args, Action<WebApplicationBuilder> add, Action<Microsoft.AspNetCore.Routing.RouteGroupBuilder> map)
        where TDb : ServiceDb
    {
        try
        {
            if (args is ["migrate", ..])
            {
                await Migration.RunAsync<TDb>(service, new ConfigurationBuilder().AddEnvironmentVariables().Build());
                return 0;
            }

            var app = Build<TDb>(service, args, add, map);
            await CheckDatabaseAsync<TDb>(app, DatabasePatience);
            app.Lifetime.ApplicationStopping.Register(EndBy);
            await app.RunAsync();
            return 0;
        }
        catch (StartupFault fault)
        {
            await Console.Error.WriteLineAsync($"{service}: {fault.Message}");
            return 1;
        }
        catch (OptionsValidationException fault)
        {
            await Console.Error.WriteLineAsync($"{service}: {string.Join(' ', fault.Failures)}");
            return 1;
        }
        catch (PostgresException refused) when (DatabaseFault.IsRefusal(refused))
        {
            await Console.Error.WriteLineAsync(
                $"{service}: The database refuses the connection: {refused.MessageText}. Run the verb 'migrate' first, or mend the connection string.");
            return 1;
        }
    }

    // A scheduler that waits for a database that is away would hold the process for good. Nothing is lost by ending it:
    // whatever was under way is in a transaction, or is claimed and tried again.
    private static void EndBy() =>
        _ = Task.Delay(LongestStop).ContinueWith(_ => Environment.Exit(0), TaskScheduler.Default);

    internal static WebApplication Build<TDb>(
        string service, string[] args, Action<WebApplicationBuilder> add, Action<Microsoft.AspNetCore.Routing.RouteGroupBuilder> map)
        where TDb : ServiceDb
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddServiceDefaults<TDb>(service);
        add(builder);
        builder.AddBus(service);
        var app = builder.Build();
        app.MapServiceDefaults<TDb>();
        map(app.MapService());
        EndpointGuard.Check(app);
        app.CheckErasure();
        return app;
    }

    internal static async Task CheckDatabaseAsync<TDb>(WebApplication app, TimeSpan patience)
        where TDb : ServiceDb
    {
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var begun = clock.GetTimestamp();
        while (true)
        {
            try
            {
                await using var scope = app.Services.CreateAsyncScope();
                await DatabaseGuard.CheckAsync(scope.ServiceProvider.GetRequiredService<TDb>(), app.Lifetime.ApplicationStopping);
                return;
            }
            catch (Exception exception) when (DatabaseFault.IsUnavailable(exception))
            {
                if (clock.GetElapsedTime(begun) >= patience)
                {
                    throw new StartupFault("The database does not answer.");
                }

                await Task.Delay(TimeSpan.FromSeconds(1), app.Lifetime.ApplicationStopping);
            }
        }
    }
}
