using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>AES-256-GCM as text: <c>v1.KEYID.base64url(nonce, ciphertext, tag)</c>, the purpose as associated data.</summary>
internal static class Envelope
{
    private const string Version = "v1";

    private static readonly int NonceBytes = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagBytes = AesGcm.TagByteSizes.MaxSize;

    internal static string Close(KeyRing keys, string plain, string purpose)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        var text = Encoding.UTF8.GetBytes(plain);
        var sealedBytes = new byte[NonceBytes + text.Length + TagBytes];
        var nonce = sealedBytes.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);

        // A new instance each time: AesGcm is not safe to share between threads.
        using var aes = new AesGcm(keys.Find(keys.CurrentId)!, TagBytes);
        aes.Encrypt(
            nonce, text, sealedBytes.AsSpan(NonceBytes, text.Length), sealedBytes.AsSpan(NonceBytes + text.Length),
            Encoding.UTF8.GetBytes(purpose));
        return $"{Version}.{keys.CurrentId}.{Base64Url.EncodeToString(sealedBytes)}";
    }

    internal static string Open(KeyRing keys, string envelope, string purpose)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        var parts = envelope.Split('.');
        if (parts is not [Version, var keyId, var body] || !Base64Url.IsValid(body))
        {
            throw new ProtectionFault("The value is not a protected one.");
        }

        var key = keys.Find(keyId) ?? throw new ProtectionFault("The key of the value is not in the key ring.");
        var sealedBytes = Base64Url.DecodeFromChars(body);
        var length = sealedBytes.Length - NonceBytes - TagBytes;
        if (length < 0)
        {
            throw new ProtectionFault("The value is cut short.");
        }

        var text = new byte[length];
        try
        {
            using var aes = new AesGcm(key, TagBytes);
            aes.Decrypt(
                sealedBytes.AsSpan(0, NonceBytes), sealedBytes.AsSpan(NonceBytes, length),
                sealedBytes.AsSpan(NonceBytes + length), text, Encoding.UTF8.GetBytes(purpose));
        }
        catch (CryptographicException fault)
        {
            throw new ProtectionFault("The value was changed or was made for another purpose.", fault);
        }

        return Encoding.UTF8.GetString(text);
    }

    internal static bool UsesCurrentKey(KeyRing keys, string envelope) =>
        envelope.StartsWith($"{Version}.{keys.CurrentId}.", StringComparison.Ordinal);
}
