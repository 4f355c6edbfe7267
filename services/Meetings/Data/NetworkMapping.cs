using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Table <c>network_processes</c>: the aggregate is one row, so that its version covers every round.</summary>
internal static class NetworkMapping
{
    internal static ModelConfigurationBuilder Conventions(ModelConfigurationBuilder conventions) =>
        conventions.Json<Party>().Json<Convener>().Json<IReadOnlyList<NetworkRound>>();

    internal static void Map(EntityTypeBuilder<NetworkProcess> process)
    {
        process.ToTable("network_processes");
        process.HasIndex(row => new { row.ChildId, row.Id });
    }
}
