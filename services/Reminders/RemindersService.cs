using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Features.Deliveries;
using SystemicPlatform.Reminders.Features.Inbox;
using SystemicPlatform.Reminders.Features.Rules;
using SystemicPlatform.Reminders.Health;
using SystemicPlatform.Reminders.Jobs;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Health;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Scheduling;

namespace SystemicPlatform.Reminders;

/// <summary>Everything that Reminders registers and maps.</summary>
internal static class RemindersService
{
    private const string EveryFiveSeconds = "0/5 * * * * ?";

    public static void Add(WebApplicationBuilder builder)
    {
        builder.AddMail();
        builder.Services.AddProtection(builder.Configuration, ProtectionKeys.Contacts);
        AddConsumers(builder);
        builder.Services.AddScoped<RecipientCopies>();
        builder.Services.AddScoped<MeetingCopies>();
        builder.Services.AddScoped<ReminderPlan>();
        builder.Services.AddScoped<DeliveryWriter>();
        builder.Services.AddScoped<DeliveryClaim>();
        builder.Services.AddScoped<DeliverySender>();
        builder.Services.AddSingleton(SendingSettings.Read(builder.Configuration));
        builder.Services.AddSingleton<SendingLines>();
        builder.Services.AddHostedService<SendingHelp>();
        builder.Schedule<SendDueReminders>(SendDueReminders.Name, EveryFiveSeconds);
        builder.Services.AddSingleton<OverdueReminders>();
        builder.Services.AddSingleton<ReminderMetrics>();
        builder.Services.AddHostedService<OverdueWatch>();
        builder.Services.AddHealthChecks().AddCheck<OverdueCheck>("reminders", tags: [HealthEndpoints.Ready]);
        builder.Services.AddChildExport<RemindersDb>("meetings", ReadMeetingsAsync);
    }

    public static void Map(RouteGroupBuilder reminders)
    {
        ListReminderRules.Map(reminders);
        SetReminderRule.Map(reminders);
        ListInbox.Map(reminders);
        CountUnread.Map(reminders);
        MarkRead.Map(reminders);
        MarkAllRead.Map(reminders);
        ListDeliveries.Map(reminders);
        SendAgain.Map(reminders);
        SendAllAgain.Map(reminders);
    }

    private static void AddConsumers(WebApplicationBuilder builder)
    {
        builder.ConsumeGrants();
        builder.EraseChildren();
        builder.Consume<TeamFormed, WhenTeamFormed>();
        builder.Consume<ProfessionalRegistered, WhenProfessionalRegistered>();
        builder.Consume<ProfessionalChanged, WhenProfessionalChanged>();
        builder.Consume<TeamMemberJoined, WhenTeamMemberJoined>();
        builder.Consume<TeamMemberLeft, WhenTeamMemberLeft>();
        builder.Consume<SeriesScheduled, WhenSeriesScheduled>();
        builder.Consume<MeetingScheduled, WhenMeetingScheduled>();
        builder.Consume<MeetingMoved, WhenMeetingMoved>();
        builder.Consume<MeetingCancelled, WhenMeetingCancelled>();
    }

    private static async Task<object> ReadMeetingsAsync(RemindersDb db, Guid childId, CancellationToken ct) =>
        await db.Meetings.AsNoTracking().Where(meeting => meeting.ChildId == childId).OrderBy(meeting => meeting.StartsAt)
            .Select(meeting => new { meeting.Id, meeting.Kind, meeting.StartsAt, meeting.EndsAt, meeting.Status }).ToListAsync(ct);
}
