using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.ServiceDefaults.Tests.Probe;

[SchedulesJobs]
public sealed class ProbeDb(DbContextOptions<ProbeDb> options, TenantScope scope) : ServiceDb(options, scope)
{
    internal DbSet<Note> Notes => Set<Note>();

    protected override void OnServiceModelCreating(ModelBuilder model) => model.Entity<Note>(note =>
    {
        note.ToTable("notes");
        note.Property(row => row.Code).HasMaxLength(100);
        note.HasIndex(row => new { row.Tenant, row.Code }).IsUnique().HasDatabaseName("rule_note_code_taken");
    });
}

internal sealed class ProbeDbDesign : DesignTimeFactory<ProbeDb>;
