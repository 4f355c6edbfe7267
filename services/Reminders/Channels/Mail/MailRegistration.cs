using System.Net;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>Who reminders come from, from <c>Mail:From</c>.</summary>
internal sealed record MailSender(MailAddress From);

/// <summary>Reads where mail goes. Exactly one channel, or the service does not start.</summary>
internal static class MailRegistration
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("Mail");
        var portal = Settings.RequireAddress(builder.Configuration, "Portal:Address");
        builder.Services.AddSingleton(Channel(settings));
        builder.Services.AddSingleton(new PortalLinks(portal));
        builder.Services.AddSingleton(new MailSender(From(settings, portal)));
        builder.Services.AddSingleton<ReminderTexts>();
        builder.Services.AddSingleton<UnsubscribeLinks>();
        builder.Services.AddSingleton<ReminderMail>();
        builder.Services.AddScoped<IChannel, MailPost>();
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
            return Fault(smtp) is { } fault ? throw new StartupFault(fault) : smtp with { Authorities = Authorities(smtp.AuthorityFile) };
        }
        catch (InvalidOperationException)
        {
            throw new StartupFault("Mail__Smtp__Port, __Connections or __TimeoutSeconds is not a number or __StartTls not true or false.");
        }
    }

    private static string? Fault(SmtpSettings smtp) => smtp switch
    {
        { Port: < 1 or > 65535 } => "Mail__Smtp__Port is not a port.",
        { Connections: < 1 or > 50 } => "Mail__Smtp__Connections is not between 1 and 50.",
        { TimeoutSeconds: < 1 or > 60 } => "Mail__Smtp__TimeoutSeconds is not between 1 and 60.",
        _ when smtp.User is null != smtp.Password is null => "Only one of Mail__Smtp__User and Mail__Smtp__Password is set.",
        { User: not null, StartTls: false } when !IsThisMachine(smtp.Host) => "Mail__Smtp__StartTls is off: the password would cross the network in the clear.",
        _ => null,
    };

    private static bool IsThisMachine(string host) => host is "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static X509Certificate2Collection? Authorities(string? file)
    {
        if (string.IsNullOrEmpty(file))
        {
            return null;
        }

        try
        {
            var authorities = new X509Certificate2Collection();
            authorities.ImportFromPemFile(file);
            return authorities is [_, ..] ? authorities : throw new StartupFault($"Mail__Smtp__AuthorityFile {file} holds no certificate.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new StartupFault($"Mail__Smtp__AuthorityFile {file} cannot be read.");
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
