using System.Net.Mail;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Reminders.Mail;

/// <summary>What went wrong, as a code that may be stored and shown: a server's own words can repeat the address.</summary>
internal static class MailFaults
{
    public static string CodeOf(Exception exception) => exception switch
    {
        SmtpException { StatusCode: not SmtpStatusCode.GeneralFailure } smtp => $"smtp:{JsonNamingPolicy.CamelCase.ConvertName(smtp.StatusCode.ToString())}",
        SmtpException => "unreachable",
        OperationCanceledException or TimeoutException => "timeout",
        IOException or UnauthorizedAccessException => "notWritable",
        ProtectionFault => "contactUnreadable",
        FormatException or ArgumentException => "addressMalformed",
        _ => "unexpected",
    };
}
