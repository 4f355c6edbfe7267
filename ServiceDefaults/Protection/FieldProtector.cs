using Microsoft.Extensions.Options;

namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>
/// Encrypts single fields before they are stored (AES-256-GCM, keys of setting <c>Protection:Fields</c>). The same text gives
/// another envelope each time; look-up needs <see cref="KeyedHash"/> beside it. Safe for concurrent use.
/// </summary>
public sealed class FieldProtector
{
    private readonly KeyRing keys;

    /// <summary>Reads the key ring.</summary>
    /// <exception cref="InvalidOperationException">The setting is missing or malformed.</exception>
    public FieldProtector(IOptions<ProtectionOptions> options) =>
        keys = KeyRing.Parse(options.Value.Fields, ProtectionOptions.FieldsKey);

    /// <summary>Envelope <c>v1.KEYID.base64url</c> of a text under the current key.</summary>
    /// <param name="plain">Any text, also empty.</param>
    /// <param name="purpose">
    /// What the value is, e.g. <c>children.personalIdentityCode</c>. Bound to the envelope: a value copied into another column
    /// does not open there.
    /// </param>
    public string Protect(string plain, string purpose) => Envelope.Close(keys, plain, purpose);

    /// <summary>The text of an envelope, under whichever key of the ring it was made with.</summary>
    /// <exception cref="ProtectionFault">Changed, made for another purpose, or its key is gone.</exception>
    public string Unprotect(string envelope, string purpose) => Envelope.Open(keys, envelope, purpose);

    /// <summary>False for envelopes under an older key: protect them anew before that key leaves the ring.</summary>
    public bool UsesCurrentKey(string envelope) => Envelope.UsesCurrentKey(keys, envelope);
}
