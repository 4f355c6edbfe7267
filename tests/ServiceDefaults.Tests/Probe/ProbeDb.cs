using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.ServiceDefaults.Tests.Probe;

[SchedulesJobs]
public sealed class ProbeDb(DbContextOptions<ProbeDb> options, TenantScope scope) : ServiceDb(options, scope)
{
    internal DbSet<Note> Notes => Set<Note>();

    internal DbSet<NoteLine> Lines => Set<NoteLine>();

    internal DbSet<NoteEcho> Echoes => Set<NoteEcho>();

    internal DbSet<Badge> Badges => Set<Badge>();

    internal DbSet<Gathering> Gatherings => Set<Gathering>();

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        model.Entity<Note>(note =>
        {
            note.ToTable("notes");
            note.Property(row => row.Code).HasMaxLength(100);
            note.HasIndex(row => new { row.Tenant, row.Code }).IsUnique().HasDatabaseName("rule_note_code_taken");
        });
        model.Entity<NoteLine>().ToTable("note_lines").HasOne<Note>().WithMany().HasForeignKey(row => row.NoteId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<Badge>().ToTable("badges").HasIndex(row => row.ChildId).IsUnique().HasDatabaseName("rule_one_badge");
        model.Entity<NoteEcho>().ToTable("note_echoes");
        model.Entity<Gathering>().ToTable("gatherings").HasOne<Note>().WithMany().HasForeignKey(row => row.NoteId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProbeDbDesign : DesignTimeFactory<ProbeDb>;
