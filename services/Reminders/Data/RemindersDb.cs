using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Meetings;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;
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

    internal DbSet<Meeting> Meetings => Set<Meeting>();

    internal DbSet<ReminderRule> Rules => Set<ReminderRule>();

    internal DbSet<PlannedReminder> PlannedReminders => Set<PlannedReminder>();

    internal DbSet<Delivery> Deliveries => Set<Delivery>();

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        MapCopies(model);
        model.Entity<ReminderRule>(rule =>
        {
            rule.ToTable("reminder_rules");
            rule.HasIndex(row => new { row.Tenant, row.Kind }).IsUnique().HasDatabaseName("uq_reminder_rules");
        });
        model.Entity<PlannedReminder>(planned =>
        {
            planned.ToTable("planned_reminders");
            planned.HasIndex(row => new { row.Tenant, row.Kind, row.ObjectId, row.ObjectVersion }).IsUnique().HasDatabaseName("uq_planned_reminders");
            planned.HasIndex(row => row.DueAt).HasFilter("state = 'waiting'").HasDatabaseName("ix_planned_reminders_due");
            planned.HasIndex(row => row.TeamId);
        });
        DeliveryMapping.Map(model);
    }

    private static void MapCopies(ModelBuilder model)
    {
        model.Entity<Recipient>(recipient =>
        {
            recipient.ToTable("recipients");
            recipient.Property(row => row.Subject).HasMaxLength(200);
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
        });
        model.Entity<Meeting>(meeting =>
        {
            meeting.ToTable("meetings");
            meeting.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
        });
    }
}
