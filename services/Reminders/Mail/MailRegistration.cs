using System.Net.Mail;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Reminders.Mail;

/// <summary>Who reminders come from, from <c>Mail:From</c>.</summary>
internal sealed record MailSender(MailAddress From);

/// <summary>Reads where mail goes. Exactly one channel, or the service does not start.</summary>
internal static class MailRegistration
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("Mail");
        var portal = Settings.RequireAddress(builder.Configuration, "Portal:Address");
        var channel = Channel(settings);
        builder.Services.AddSingleton(new PortalLinks(portal));
        builder.Services.AddSingleton(new MailSender(From(settings, portal)));
        builder.Services.AddSingleton(channel);
        builder.Services.AddSingleton<ReminderMail>();
    }

    private static IMailChannel Channel(IConfiguration settings) => (settings["Directory"], settings["Smtp:Host"]) switch
    {
        ({ Length: > 0 } folder, null or "") => new MailFolder(folder),
        (null or "", { Length: > 0 }) => new SmtpServer(Smtp(settings)),
        _ => throw new StartupFault("Set exactly one of Mail__Directory and Mail__Smtp__Host."),
    };

    private static SmtpSettings Smtp(IConfiguration settings)
    {
        try
        {
            var smtp = settings.GetRequiredSection("Smtp").Get<SmtpSettings>()!;
            return smtp is { Port: > 0 and < 65536 } && smtp.User is null == smtp.Password is null
                ? smtp
                : throw new StartupFault("Mail__Smtp__Port is not a port, or only one of Mail__Smtp__User and Mail__Smtp__Password is set.");
        }
        catch (InvalidOperationException)
        {
            throw new StartupFault("Mail__Smtp__Port is not a number or Mail__Smtp__StartTls not true or false.");
        }
    }

    // Files go nowhere, so they can do without an address of the area's own.
    private static MailAddress From(IConfiguration settings, Uri portal)
    {
        var from = settings["From"];
        if (string.IsNullOrEmpty(from) && !string.IsNullOrEmpty(settings["Directory"]))
        {
            from = $"no-reply@{portal.Host}";
        }

        return MailAddress.TryCreate(from, out var address)
            ? address
            : throw new StartupFault("Setting Mail__From is missing or is not an e-mail address.");
    }
}
