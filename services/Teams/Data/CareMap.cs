using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Care;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Data;

internal static class CareMap
{
    public static void Apply(ModelBuilder model) => model.Entity<CareStage>(stage =>
    {
        stage.ToTable("care_stages", table => table.HasCheckConstraint("ck_care_stages_period", "\"to\" is null or \"to\" >= \"from\" - 1"));
        stage.Property(row => row.SupportMeasures).HasConversion(new EnumWords<SupportMeasure>(), new ListComparer<SupportMeasure>()).HasColumnType("text[]");
        stage.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
        stage.HasIndex(row => new { row.ChildId, row.From, row.Id });
        stage.HasIndex(row => row.ChildId, "rule_care_stage_overlaps").IsUnique().HasFilter("\"to\" is null");
    });
}
