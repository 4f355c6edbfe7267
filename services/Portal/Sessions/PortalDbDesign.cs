using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SystemicPlatform.Portal.Sessions;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model without a running portal.</summary>
internal sealed class PortalDbDesign : IDesignTimeDbContextFactory<PortalDb>
{
    public PortalDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PortalDb>().UseNpgsql("Host=127.0.0.1;Database=design").Options);
}
