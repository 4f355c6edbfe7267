using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Channels.Sms;
using SystemicPlatform.Reminders.Channels.Webhooks;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Jobs;

namespace SystemicPlatform.Reminders.Channels;

/// <summary>The ways that reminders take. The inbox is none of them: there is nothing to send.</summary>
internal static class ChannelRegistration
{
    public static void AddChannels(this WebApplicationBuilder builder)
    {
        builder.AddMail();
        var webhooks = WebhookClient.Create(builder.Configuration.GetValue(WebhookClient.AllowPrivate, defaultValue: false));
        builder.Services.AddSingleton<WebhookSecrets>();
        builder.Services.AddScoped(services => new WebhookPost(
            services.GetRequiredService<RemindersDb>(), webhooks, services.GetRequiredService<WebhookSecrets>(),
            services.GetRequiredService<SendingSettings>(), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddScoped<IChannel>(services => services.GetRequiredService<WebhookPost>());
        builder.Services.AddSingleton(SmsSettings.Read(builder.Configuration));
        builder.Services.AddSingleton<PhoneNumbers>();
        builder.Services.AddSingleton<Reach>();
        var sms = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };
        builder.Services.AddScoped<IChannel>(services => new SmsGateway(
            services.GetRequiredService<SmsSettings>(), sms, services.GetRequiredService<ReminderTexts>(), services.GetRequiredService<Reach>(),
            services.GetRequiredService<SendingSettings>()));
    }
}
