using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SystemicPlatform.Portal.Sessions;
using SystemicPlatform.Portal.SignIn;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Portal.Platform;

/// <summary>The two verbs of every part: run, or <c>migrate</c> and exit.</summary>
internal static class PortalProgram
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            if (args is ["migrate", ..])
            {
                await MigrateAsync(new ConfigurationBuilder().AddEnvironmentVariables().Build());
                return 0;
            }

            var builder = WebApplication.CreateBuilder(args);
            await using var app = PortalApp.Build(builder, await IdentityProvider.FindAsync(builder.Configuration));
            await app.RunAsync();
            return 0;
        }
        catch (StartupFault fault)
        {
            await Console.Error.WriteLineAsync($"portal: {fault.Message}");
            return 1;
        }
        catch (OptionsValidationException fault)
        {
            await Console.Error.WriteLineAsync($"portal: {string.Join(' ', fault.Failures)}");
            return 1;
        }
    }

    private static async Task MigrateAsync(IConfiguration configuration)
    {
        var owner = Settings.Require(configuration, "ConnectionStrings:portal_owner");
        await using var db = new PortalDb(new DbContextOptionsBuilder<PortalDb>().UseNpgsql(owner).Options);
        var role = AppRole.Of(configuration, "portal");
        await role.CreateAsync(owner, CancellationToken.None);
        await db.Database.MigrateAsync();
        foreach (var statement in role.Grants(db))
        {
#pragma warning disable EF1002 // Names come from the model and the configuration, quoted.
            await db.Database.ExecuteSqlRawAsync(statement);
#pragma warning restore EF1002
        }
    }
}
