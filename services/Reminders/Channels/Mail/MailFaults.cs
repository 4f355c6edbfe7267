using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>What went wrong, as a code that may be stored and shown: a server's own words can repeat the address.</summary>
internal static class MailFaults
{
    public static DeliveryFault Of(Exception exception) => exception switch
    {
        SmtpRefusal refusal => new($"smtp:{refusal.Code.ToString(CultureInfo.InvariantCulture)}", refusal.IsPermanent),
        SmtpUnsuited unsuited => new($"smtp:{unsuited.Message}"),
        AuthenticationException => new("smtp:tlsRefused"),
        SocketException => new("unreachable"),
        OperationCanceledException or TimeoutException => new("timeout"),
        IOException { InnerException: SocketException } or EndOfStreamException => new("lineCut"),
        UnauthorizedAccessException => new("notWritable"),
        IOException => new("ioFault"),
        ProtectionFault => new("contactUnreadable"),
        FormatException or ArgumentException => new("addressMalformed", IsPermanent: true),
        _ => new("unexpected"),
    };
}
