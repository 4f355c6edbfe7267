using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables of agendas and their templates.</summary>
internal static class AgendaMapping
{
    internal static ModelConfigurationBuilder Conventions(ModelConfigurationBuilder conventions) =>
        conventions.Json<IReadOnlyList<TemplateItem>>();

    internal static void Map(ModelBuilder model)
    {
        model.Entity<AgendaTemplate>(template =>
        {
            template.ToTable("agenda_templates");
            template.HasIndex(row => new { row.Tenant, row.Kind, row.Structure }).IsUnique().HasDatabaseName("rule_template_exists");
        });
        model.Entity<Agenda>(agenda =>
        {
            agenda.ToTable("agendas");
            agenda.HasOne<Meeting>().WithMany().HasForeignKey(row => row.MeetingId).OnDelete(DeleteBehavior.Restrict);
            agenda.HasMany(row => row.Items).WithOne().HasForeignKey(row => row.AgendaId).OnDelete(DeleteBehavior.Cascade);
            agenda.HasIndex(row => row.MeetingId).IsUnique().HasDatabaseName("rule_agenda_exists");
            agenda.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
        });
        model.Entity<AgendaItem>(item =>
        {
            item.ToTable("agenda_items", table => table.HasCheckConstraint(
                "ck_agenda_items_minutes", $"minutes between {AgendaItem.MinMinutes} and {AgendaItem.MaxMinutes}"));
            item.Property(row => row.Title).HasMaxLength(AgendaItem.MaxTitleLength);
            item.HasIndex(row => row.AgendaId);
            item.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
        });
    }
}
