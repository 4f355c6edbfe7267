using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Domain.Webhooks;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>Which ways a reminder takes: people get mail and find it in their inbox, an organisation's system is told.</summary>
internal sealed class ChannelChoice
{
    private static readonly Channel[] OfPeople = [Channel.Mail, Channel.InApp];

    private readonly Dictionary<(string Tenant, Guid Organisation), Webhook> webhooks;

    private ChannelChoice(Dictionary<(string Tenant, Guid Organisation), Webhook> webhooks) => this.webhooks = webhooks;

    public static async Task<ChannelChoice> LoadAsync(RemindersDb db, Guid[] recipients, CancellationToken ct) =>
        new(await db.Webhooks.AsNoTracking().Where(webhook => recipients.Contains(webhook.OrganisationId))
            .ToDictionaryAsync(webhook => (webhook.Tenant, webhook.OrganisationId), ct));

    public IReadOnlyList<Channel> For(string tenant, Guid recipientId, ReminderKind kind) => webhooks.GetValueOrDefault((tenant, recipientId)) switch
    {
        null => OfPeople,
        var webhook when webhook.Wants(kind) => [Channel.Webhook],
        _ => [],
    };
}
