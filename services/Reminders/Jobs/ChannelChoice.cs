using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Channels;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Domain.Webhooks;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>Which ways a reminder takes: people get it as they want it, an organisation's system is told.</summary>
internal sealed class ChannelChoice
{
    private readonly Dictionary<(string Tenant, Guid Organisation), Webhook> webhooks;
    private readonly Dictionary<Guid, Recipient> people;
    private readonly Reach reach;

    private ChannelChoice(Dictionary<(string Tenant, Guid Organisation), Webhook> webhooks, Dictionary<Guid, Recipient> people, Reach reach) =>
        (this.webhooks, this.people, this.reach) = (webhooks, people, reach);

    public static async Task<ChannelChoice> LoadAsync(RemindersDb db, Reach reach, Guid[] recipients, CancellationToken ct) => new(
        await db.Webhooks.AsNoTracking().Where(webhook => recipients.Contains(webhook.OrganisationId))
            .ToDictionaryAsync(webhook => (webhook.Tenant, webhook.OrganisationId), ct),
        await db.Recipients.AsNoTracking().Where(recipient => recipients.Contains(recipient.Id)).ToDictionaryAsync(recipient => recipient.Id, ct),
        reach);

    /// <summary>The ways, and whether there is a contact for each.</summary>
    public IEnumerable<(Channel Channel, bool Reachable)> For(string tenant, Guid recipientId, ReminderKind kind) =>
        webhooks.GetValueOrDefault((tenant, recipientId)) switch
        {
            null => Wanted(people.GetValueOrDefault(recipientId), kind),
            var webhook when webhook.Wants(kind) => [(Channel.Webhook, true)],
            _ => [],
        };

    private IEnumerable<(Channel Channel, bool Reachable)> Wanted(Recipient? person, ReminderKind kind)
    {
        var preference = person?.Preferences.For(kind) ?? KindPreference.Usual(kind);
        var wanted = preference.IsSilent && kind.Facts().ByLaw ? preference.Channels.Append(Channel.Mail) : preference.Channels;
        return wanted.Select(channel => Suited(person, channel)).Distinct();
    }

    // Where one way leads to nobody, the other one is taken: a wish is no reason not to be told.
    private (Channel Channel, bool Reachable) Suited(Recipient? person, Channel channel)
    {
        if (channel == Channel.InApp)
        {
            return (Channel.InApp, true);
        }

        var (mail, sms) = person is null ? (false, false) : (reach.ByMail(person), reach.BySms(person));
        return (channel, mail, sms) switch
        {
            (Channel.Sms, _, true) or (Channel.Mail, false, true) => (Channel.Sms, true),
            _ => (Channel.Mail, mail),
        };
    }
}
