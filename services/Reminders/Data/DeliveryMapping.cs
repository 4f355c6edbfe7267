using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Sending;

namespace SystemicPlatform.Reminders.Data;

/// <summary>Deliveries, with an index for each way they are looked for.</summary>
internal static class DeliveryMapping
{
    internal static void Map(ModelBuilder model) => model.Entity<Delivery>(delivery =>
    {
        delivery.ToTable("deliveries");
        delivery.Property(row => row.Channel).HasDefaultValue(Channel.Mail);
        delivery.Property(row => row.Fault).HasMaxLength(Delivery.MaxFaultLength);
        delivery.OwnsMany(row => row.Log, log => log.ToJson());
        delivery.HasIndex(row => new { row.Tenant, row.RecipientId, row.Kind, row.ObjectId, row.ObjectVersion, row.Channel })
            .IsUnique().HasDatabaseName("uq_deliveries");
        delivery.HasIndex(row => row.NextAttemptAt).HasFilter("state in ('waiting', 'failed')").HasDatabaseName("ix_deliveries_due");
        delivery.HasIndex(row => new { row.Channel, row.WrittenAt }).HasFilter("state = 'failed'").HasDatabaseName("ix_deliveries_failed");
        delivery.HasIndex(row => new { row.Channel, row.SentAt });
        delivery.HasIndex(row => row.ObjectId);
        delivery.HasIndex(row => new { row.Tenant, row.Id });
        delivery.HasIndex(row => new { row.Tenant, row.State, row.Id });
        delivery.HasIndex(row => new { row.RecipientId, row.Id }).HasFilter("channel = 'inApp'").HasDatabaseName("ix_deliveries_inbox");
        delivery.HasIndex(row => new { row.RecipientId, row.Id }, "unread").HasFilter("channel = 'inApp' and read_at is null").HasDatabaseName("ix_deliveries_unread");
        delivery.HasIndex(row => new { row.RecipientId, row.Id }, "webhook").HasFilter("channel = 'webhook'").HasDatabaseName("ix_deliveries_webhook");
        delivery.HasIndex(row => row.RecipientId).HasFilter("state = 'noContact'").HasDatabaseName("ix_deliveries_no_contact");
    });
}
