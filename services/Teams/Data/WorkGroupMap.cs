using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Experts;
using SystemicPlatform.Teams.Domain.Groups;
using SystemicPlatform.Teams.Domain.Organisations;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Data;

internal static class WorkGroupMap
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<WorkGroup>(group =>
        {
            group.ToTable("work_groups", table => table.HasCheckConstraint("ck_work_groups_kind", "kind in ('steeringGroup', 'projectGroup')"));
            group.Property(row => row.Name).HasMaxLength(ProfessionalMap.NameLength);
            group.Property(row => row.Municipalities).HasConversion(list => list.ToArray(), array => array, new ListComparer<string>()).HasColumnType("text[]");
            group.HasIndex(row => new { row.Tenant, row.Id });
            group.HasMany(row => row.Members).WithOne().HasForeignKey(member => member.GroupId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<WorkGroupMember>(member =>
        {
            member.ToTable("work_group_members", table =>
            {
                table.HasCheckConstraint("ck_work_group_members_period", "\"to\" is null or \"to\" >= \"from\" - 1");
                table.HasCheckConstraint("ck_work_group_members_one", "num_nonnulls(professional_id, organisation_id, expert_id) = 1");
            });
            member.Property(row => row.Represents).HasMaxLength(ChildMap.MunicipalityLength);
            member.Property(row => row.EndReason).HasMaxLength(ChildTeamMap.WhyLength);
            member.HasOne<Professional>().WithMany().HasForeignKey(row => row.ProfessionalId).OnDelete(DeleteBehavior.Restrict);
            member.HasOne<Expert>().WithMany().HasForeignKey(row => row.ExpertId).OnDelete(DeleteBehavior.Restrict);
            member.HasOne<Organisation>().WithMany().HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            member.HasIndex(row => new { row.GroupId, row.From, row.Id });
            member.HasIndex(row => new { row.ProfessionalId, row.From, row.Id });
        });
    }
}
