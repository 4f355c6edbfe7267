using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Webhooks;

namespace SystemicPlatform.Reminders.Data;

/// <summary>Partners' systems.</summary>
internal static class WebhookMapping
{
    internal static void Map(ModelBuilder model)
    {
        model.Entity<Webhook>(webhook =>
        {
            webhook.ToTable("webhooks");
            webhook.Property(row => row.Url).HasMaxLength(Webhook.MaxUrlLength);
            webhook.PrimitiveCollection(row => row.Kinds);
            webhook.HasIndex(row => new { row.Tenant, row.OrganisationId }).IsUnique().HasDatabaseName("rule_webhook_exists");
            webhook.HasIndex(row => row.OrganisationId);
            webhook.HasIndex(row => new { row.Tenant, row.Id });
        });
    }
}
