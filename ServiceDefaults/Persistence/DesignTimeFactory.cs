using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model without a running service. Derive once per service.</summary>
public abstract class DesignTimeFactory<TDb> : IDesignTimeDbContextFactory<TDb>
    where TDb : ServiceDb
{
    /// <inheritdoc />
    public TDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<TDb>().UseNpgsql("Host=127.0.0.1;Database=design").Options;
        return (TDb)Activator.CreateInstance(typeof(TDb), options, new TenantScope())!;
    }
}
