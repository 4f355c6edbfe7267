using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Assessments;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Data;

internal static class NotificationMap
{
    public const int NotifierLength = 200;
    public const int ConcernLength = 4000;
    public const int ReasonLength = 1000;

    public static void Apply(ModelBuilder model) => model.Entity<Notification>(notification =>
    {
        notification.ToTable("notifications");
        notification.Property(row => row.Notifier).HasMaxLength(NotifierLength);
        notification.Property(row => row.Concern).HasMaxLength(ConcernLength);
        notification.Property(row => row.WhyNotNeeded).HasMaxLength(ReasonLength);
        notification.Property(row => row.WhyLate).HasMaxLength(ReasonLength);
        notification.Property(row => row.WhyChildNotTold).HasMaxLength(ReasonLength);
        notification.Property(row => row.WhyGuardianNotTold).HasMaxLength(ReasonLength);
        notification.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
        notification.HasIndex(row => new { row.Tenant, row.ChildId, row.Id });

        // The overdue list reads it from the front; what is done leaves it.
        notification.HasIndex(row => new { row.Tenant, row.NextDueOn, row.Id }).HasFilter("next_due_on is not null");
    });
}
