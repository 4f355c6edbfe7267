using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Referrals;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Data;

/// <summary>What this model cannot say stands in the migration as an exclusion constraint: a child is with a team once at a time.</summary>
internal static class ReferralMap
{
    public const int CriterionLength = 200;
    public const int ReasonLength = 1000;

    public static void Apply(ModelBuilder model) => model.Entity<Referral>(referral =>
    {
        referral.ToTable("referrals", table => table.HasCheckConstraint("rule_referral_ends_before_start", "\"to\" is null or \"to\" >= \"from\" - 1"));
        referral.Property(row => row.Criteria).HasConversion(
            list => list.ToArray(), array => array, new ListComparer<string>()).HasColumnType("text[]");
        referral.Property(row => row.Reason).HasMaxLength(ReasonLength);
        referral.Property(row => row.EndReason).HasMaxLength(ReasonLength);
        referral.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<SystemicTeam>().WithMany().HasForeignKey(row => row.TeamId).OnDelete(DeleteBehavior.Restrict);
        referral.HasIndex(row => new { row.ChildId, row.From, row.Id });
        referral.HasIndex(row => new { row.TeamId, row.From, row.Id });
    });
}
