using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Digests;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Domain.Webhooks;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.Reminders.Data;

/// <summary>What Reminders holds: copies of whom to write to and of what is coming, the plan, and the deliveries.</summary>
[SchedulesJobs]
public sealed class RemindersDb(DbContextOptions<RemindersDb> options, TenantScope scope) : ServiceDb(options, scope)
{
    internal DbSet<Recipient> Recipients => Set<Recipient>();

    internal DbSet<Team> Teams => Set<Team>();

    internal DbSet<TeamMember> TeamMembers => Set<TeamMember>();

    internal DbSet<Referral> Referrals => Set<Referral>();

    internal DbSet<Absence> Absences => Set<Absence>();

    internal DbSet<Matter> Matters => Set<Matter>();

    internal DbSet<Concerned> Concerned => Set<Concerned>();

    internal DbSet<ReminderRule> Rules => Set<ReminderRule>();

    internal DbSet<PlannedReminder> PlannedReminders => Set<PlannedReminder>();

    internal DbSet<Delivery> Deliveries => Set<Delivery>();

    internal DbSet<Webhook> Webhooks => Set<Webhook>();

    internal DbSet<DigestLine> DigestLines => Set<DigestLine>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Json<IReadOnlyList<Rung>>();
        configurationBuilder.Json<Preferences>();
    }

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        model.Ignore<Rung>();
        model.Ignore<KindPreference>();
        MapCopies(model);
        model.Entity<ReminderRule>(rule =>
        {
            rule.ToTable("reminder_rules");
            rule.HasIndex(row => new { row.Tenant, row.Kind }).IsUnique().HasDatabaseName("uq_reminder_rules");
        });
        model.Entity<PlannedReminder>(planned =>
        {
            planned.ToTable("planned_reminders");
            planned.HasIndex(row => new { row.Tenant, row.Kind, row.ObjectId, row.ObjectVersion, row.Rung }).IsUnique().HasDatabaseName("uq_planned_reminders");
            planned.HasIndex(row => row.DueAt).HasFilter("state = 'waiting'").HasDatabaseName("ix_planned_reminders_due");
            planned.HasIndex(row => row.ObjectId);
        });
        DeliveryMapping.Map(model);
        DigestMapping.Map(model);
        WebhookMapping.Map(model);
    }

    private static void MapCopies(ModelBuilder model)
    {
        model.Entity<Recipient>(recipient =>
        {
            recipient.ToTable("recipients");
            recipient.Property(row => row.Subject).HasMaxLength(200);
            recipient.Property(row => row.Preferences).HasDefaultValueSql("'{}'");
            recipient.HasIndex(row => row.Subject);
        });
        model.Entity<Team>(team =>
        {
            team.ToTable("teams");
            team.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
        });
        model.Entity<TeamMember>(member =>
        {
            member.ToTable("team_members");
            member.HasIndex(row => row.TeamId);
            member.HasIndex(row => row.RecipientId);
        });
        model.Entity<Absence>(absence =>
        {
            absence.ToTable("absences");
            absence.HasIndex(row => new { row.Tenant, row.To });
        });
        model.Entity<Referral>(referral =>
        {
            referral.ToTable("referrals");
            referral.HasIndex(row => row.ChildId);
        });
        MapMatters(model);
    }

    private static void MapMatters(ModelBuilder model)
    {
        model.Entity<Matter>(matter =>
        {
            matter.ToTable("matters");
            matter.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
            matter.HasIndex(row => row.TeamId).HasFilter("team_id is not null");
            matter.HasIndex(row => row.CircleId);
            matter.HasIndex(row => row.SeriesId).HasFilter("series_id is not null");
            matter.HasIndex(row => new { row.Tenant, row.Kind, row.Status });
        });
        model.Entity<Concerned>(concerned =>
        {
            concerned.ToTable("concerned");
            concerned.HasIndex(row => new { row.CircleId, row.RecipientId }).IsUnique().HasDatabaseName("uq_concerned");
            concerned.HasIndex(row => row.RecipientId);
        });
    }
}
