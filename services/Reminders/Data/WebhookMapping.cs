using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Organisations;
using SystemicPlatform.Reminders.Domain.Webhooks;

namespace SystemicPlatform.Reminders.Data;

/// <summary>Partners' systems, and which partner a token stands for.</summary>
internal static class WebhookMapping
{
    private const int MaxTokenLength = 200;

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
        model.Entity<KnownOrganisation>(organisation =>
        {
            organisation.ToTable("known_organisations");
            organisation.Property(row => row.TokenOrganisation).HasMaxLength(MaxTokenLength);
            organisation.HasIndex(row => new { row.TokenOrganisation, row.Tenant });
        });
    }
}
