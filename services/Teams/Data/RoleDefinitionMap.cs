using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Roles;

namespace SystemicPlatform.Teams.Data;

internal static class RoleDefinitionMap
{
    public const int DutiesLength = 4000;

    public static void Apply(ModelBuilder model) => model.Entity<RoleDefinition>(definition =>
    {
        definition.ToTable("role_definitions");
        definition.Property(row => row.Duties).HasMaxLength(DutiesLength);
        definition.HasIndex(row => new { row.Tenant, row.ServiceLine, row.Role, row.From, row.Id });
    });
}
