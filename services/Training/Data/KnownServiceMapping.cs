using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Training.Domain.Directory;

namespace SystemicPlatform.Training.Data;

/// <summary>Table <c>known_services</c>.</summary>
internal static class KnownServiceMapping
{
    internal static void Map(EntityTypeBuilder<KnownService> service)
    {
        service.ToTable("known_services");
        service.HasIndex(row => new { row.Tenant, row.Id });
    }
}
