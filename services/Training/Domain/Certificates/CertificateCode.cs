using System.Security.Cryptography;

namespace SystemicPlatform.Training.Domain.Certificates;

/// <summary>
/// The code by which anyone can verify a certificate: 25 characters of an alphabet without look-alikes, 125 random bits,
/// so that trying out codes finds none. Written in fives.
/// </summary>
internal static class CertificateCode
{
    internal const int Length = 25;
    internal const int GroupLength = 5;

    /// <summary>32 characters: no I, L, O and U. Crockford's alphabet.</summary>
    internal const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>What a malformed code is looked up as: right in form, never issued, so that it takes the same way as a wrong one.</summary>
    private static readonly string Nobodys = new('0', Length);

    internal static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>As it is stored: capitals without dashes and blanks; look-alikes are read as what they look like.</summary>
    internal static string Normalise(string typed)
    {
        var code = string.Concat(typed.Where(character => character is not ('-' or ' ')).Select(Read));
        return code.Length == Length && code.All(Alphabet.Contains) ? code : Nobodys;
    }

    /// <summary>As people read it: <c>XXXXX-XXXXX-XXXXX-XXXXX-XXXXX</c>.</summary>
    internal static string Written(string code) => string.Join('-', code.Chunk(GroupLength).Select(group => new string(group)));

    private static char Read(char character) => char.ToUpperInvariant(character) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var other => other,
    };
}
