using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SystemicPlatform.Meetings.Domain.Links;

/// <summary>
/// The secret in a personal link: 256 random bits, so that nobody finds one by trying. Only its hash is stored: who
/// reads the database cannot follow a link, and neither can we show one a second time.
/// </summary>
internal static class LinkToken
{
    private const int SecretBytes = 32;
    private const int Length = 43;

    /// <summary>A new secret in the letters of an address, and the hash to store.</summary>
    internal static (string Token, byte[] Hash) New()
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        return (token, Hash(token));
    }

    /// <summary>
    /// The hash of what somebody sent. What cannot be a secret of ours has one, too, so that it is looked for and missed
    /// like any other.
    /// </summary>
    internal static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token.Length == Length ? token : ""));

    /// <summary>Compares in the same time wherever the two differ.</summary>
    internal static bool AreEqual(byte[] one, byte[] other) => CryptographicOperations.FixedTimeEquals(one, other);
}
