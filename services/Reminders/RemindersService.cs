using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Channels;
using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Features.Deliveries;
using SystemicPlatform.Reminders.Features.Inbox;
using SystemicPlatform.Reminders.Features.Rules;
using SystemicPlatform.Reminders.Features.Settings;
using SystemicPlatform.Reminders.Features.Webhooks;
using SystemicPlatform.Reminders.Health;
using SystemicPlatform.Reminders.Jobs;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Health;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Scheduling;

namespace SystemicPlatform.Reminders;

/// <summary>Everything that Reminders registers and maps.</summary>
internal static class RemindersService
{
    private const string EveryFiveSeconds = "0/5 * * * * ?";

    public static void Add(WebApplicationBuilder builder)
    {
        builder.AddChannels();
        builder.Services.AddProtection(builder.Configuration, ProtectionKeys.Contacts | ProtectionKeys.Fields);
        builder.AddConsumers();
        builder.Services.AddScoped<RecipientCopies>();
        builder.Services.AddRecipientErasure();
        builder.Services.AddScoped<MatterCopies>();
        builder.Services.AddScoped<Circles>();
        builder.Services.AddSingleton(QuietHours.Read(builder.Configuration));
        builder.Services.AddScoped<ReminderPlan>();
        builder.Services.AddScoped<DeliveryWriter>();
        builder.Services.AddScoped<DeliveryClaim>();
        builder.Services.AddScoped<DeliverySender>();
        builder.Services.AddSingleton(SendingSettings.Read(builder.Configuration));
        builder.Services.AddSingleton<SendingLines>();
        builder.Services.AddPartnerEndpoints(PartnerWebhooks.Map);
        builder.Services.AddHostedService<SendingHelp>();
        builder.Schedule<SendDueReminders>(SendDueReminders.Name, EveryFiveSeconds);
        builder.Services.AddScoped<DigestWriter>();
        builder.Schedule<WriteWeeklyDigest>(WriteWeeklyDigest.Name, WriteWeeklyDigest.Cron);
        builder.Services.AddScoped<UnsubscribeDoor>();
        builder.Services.AddOpenEndpoints(UnsubscribeLinks.Path, open =>
        {
            ShowUnsubscribe.Map(open);
            Unsubscribe.Map(open);
        });
        builder.Services.AddSingleton<OverdueReminders>();
        builder.Services.AddSingleton<ReminderMetrics>();
        builder.Services.AddHostedService<OverdueWatch>();
        builder.Services.AddHealthChecks().AddCheck<OverdueCheck>("reminders", tags: [HealthEndpoints.Ready]);
        builder.Services.AddChildExport<RemindersDb>("matters", ReadMattersAsync);
    }

    public static void Map(RouteGroupBuilder reminders)
    {
        ListReminderRules.Map(reminders);
        SetReminderRule.Map(reminders);
        GetPreferences.Map(reminders);
        SetPreferences.Map(reminders);
        ListInbox.Map(reminders);
        CountUnread.Map(reminders);
        MarkRead.Map(reminders);
        MarkAllRead.Map(reminders);
        ListDeliveries.Map(reminders);
        SendAgain.Map(reminders);
        SendAllAgain.Map(reminders);
        SubscribeWebhook.Map(reminders);
        ListWebhooks.Map(reminders);
        GetWebhook.Map(reminders);
        ChangeWebhook.Map(reminders);
        RotateWebhookSecret.Map(reminders);
        TestWebhook.Map(reminders);
        ListWebhookDeliveries.Map(reminders);
    }

    private static async Task<object> ReadMattersAsync(RemindersDb db, Guid childId, CancellationToken ct) =>
        await db.Matters.AsNoTracking().Where(matter => matter.ChildId == childId).OrderBy(matter => matter.StartsAt)
            .Select(matter => new { matter.Id, matter.Kind, matter.MeetingKind, matter.StartsAt, matter.EndsAt, matter.Status }).ToListAsync(ct);
}
