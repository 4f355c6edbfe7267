using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>
/// HMAC-SHA-256 that finds an encrypted value again (key of setting <c>Protection:Lookup</c>). Without the key nobody can
/// try out all personal identity codes against a stolen column. Safe for concurrent use.
/// </summary>
public sealed class KeyedHash
{
    private readonly byte[] key;

    /// <summary>Reads the key.</summary>
    /// <exception cref="InvalidOperationException">The setting is missing or malformed.</exception>
    public KeyedHash(IOptions<ProtectionOptions> options) =>
        key = KeyRing.DecodeKey(options.Value.Lookup)
            ?? throw new InvalidOperationException($"Setting {ProtectionOptions.LookupKey} is not 32 bytes of base64.");

    /// <summary>43 characters of base64url; equal for texts that differ only in case, surrounding blanks or Unicode form.</summary>
    /// <param name="value">Text to find again.</param>
    /// <param name="purpose">What the value is: equal texts of two purposes have different hashes.</param>
    public string Of(string value, string purpose)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        var normalised = value.Trim().Normalize(NormalizationForm.FormC).ToUpperInvariant();
        return Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{purpose}\0{normalised}")));
    }

    /// <summary>Hash of a personal identity code, sign included.</summary>
    public string Of(PersonalIdentityCode code, string purpose) => Of(code.Reveal(), purpose);
}
