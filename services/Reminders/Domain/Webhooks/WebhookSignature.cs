using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SystemicPlatform.Reminders.Domain.Webhooks;

/// <summary>
/// HMAC-SHA-256 over <c>id.timestamp.body</c>, in the form of Standard Webhooks: <c>v1,base64</c>, one per secret with a
/// space between. The timestamp is signed, so that an old message cannot be played again.
/// </summary>
internal static class WebhookSignature
{
    private const int SecretBytes = 32;
    private const string Prefix = "whsec_";

    public static string NewSecret() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes));

    public static string Of(IEnumerable<string> secrets, Guid id, DateTimeOffset at, string body)
    {
        var signed = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{at.ToUnixTimeSeconds()}.{body}"));
        return string.Join(' ', secrets.Select(secret => $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Key(secret), signed))}"));
    }

    private static byte[] Key(string secret) => Convert.FromBase64String(secret[Prefix.Length..]);
}
