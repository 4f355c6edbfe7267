using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>
/// The verb <c>migrate</c>: as the owner role, brings the database up to this program and guards it. The service
/// itself never migrates: its role could not.
/// </summary>
internal static class Migration
{
    public static async Task RunAsync<TDb>(string service, IConfiguration configuration)
        where TDb : ServiceDb
    {
        var owner = Settings.Require(configuration, $"ConnectionStrings:{service}_owner");
        var role = AppRole.Of(configuration, service);
        var scope = new TenantScope();
        scope.CrossTenants("Migrations work on all tenants' rows alike.");
        var options = new DbContextOptionsBuilder<TDb>().UseNpgsql(owner).AddInterceptors(new TenantConnectionInterceptor(scope)).Options;
        await using var db = (TDb)Activator.CreateInstance(typeof(TDb), options, scope)!;
        await new DatabaseSetup(db, role).RunAsync(CancellationToken.None);
        if (Attribute.IsDefined(typeof(TDb), typeof(SchedulesJobsAttribute)))
        {
            await JobTables.ProvisionAsync(owner, role.Name, CancellationToken.None);
        }
    }
}
