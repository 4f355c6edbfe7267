using System.Globalization;
using System.Net;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Reminders.Channels;

/// <summary>What went wrong with a request, as a code that may be stored and shown.</summary>
internal static class HttpFaults
{
    public static DeliveryFault Of(Exception exception) => exception switch
    {
        HttpRefusal refusal => new(
            $"http:{((int)refusal.Status).ToString(CultureInfo.InvariantCulture)}", IsPermanent: refusal.Status == HttpStatusCode.Gone),
        HttpRequestException { InnerException: ChannelUnsuited inner } => new(inner.Message, IsPermanent: true),
        ChannelUnsuited unsuited => new(unsuited.Message, IsPermanent: true),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new("tlsRefused"),
        HttpRequestException => new("unreachable"),
        OperationCanceledException or TimeoutException => new("timeout"),
        ProtectionFault => new("secretUnreadable"),
        _ => new("unexpected"),
    };
}

/// <summary>The other side answered, and not with a success.</summary>
public sealed class HttpRefusal(HttpStatusCode status) : Exception($"{(int)status}")
{
    /// <summary>What it answered.</summary>
    public HttpStatusCode Status => status;
}

/// <summary>The recipient cannot be reached this way. The message is a code.</summary>
public sealed class ChannelUnsuited(string code) : Exception(code);
