using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Elements;

namespace SystemicPlatform.Teams.Data;

internal static class KnownElementMap
{
    public static void Apply(ModelBuilder model) => model.Entity<KnownElement>(element =>
    {
        element.ToTable("known_elements");
        element.HasIndex(row => row.OwnerId).HasFilter("owner_id is not null");
    });
}
