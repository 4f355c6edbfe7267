using System.Text.RegularExpressions;

namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>Keys by id, the first of them current: new values use it, older values name theirs.</summary>
internal sealed partial class KeyRing
{
    internal const int KeyBytes = 32;
    internal const string Shape = "id:base64(32 bytes)[,older id:base64(32 bytes)...]";

    private readonly Dictionary<string, byte[]> keys;

    private KeyRing(string currentId, Dictionary<string, byte[]> keys)
    {
        CurrentId = currentId;
        this.keys = keys;
    }

    internal string CurrentId { get; }

    /// <summary>Reads a ring from its setting; on a fault the message names the fault and never a key.</summary>
    internal static bool TryParse(string? setting, out KeyRing ring, out string? fault)
    {
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var entries = (setting ?? "").Split(',', StringSplitOptions.TrimEntries);
        fault = entries.Select(entry => Add(entry, found)).FirstOrDefault(message => message is not null);
        ring = new KeyRing(entries[0].Split(':')[0], found);
        return fault is null;
    }

    internal static KeyRing Parse(string? setting, string settingName) =>
        TryParse(setting, out var ring, out var fault) ? ring : throw new InvalidOperationException($"Setting {settingName} {fault}");

    internal byte[]? Find(string id) => keys.GetValueOrDefault(id);

    /// <summary>The key of exactly 32 bytes, or null.</summary>
    internal static byte[]? DecodeKey(string? base64)
    {
        var buffer = new byte[KeyBytes + 3];
        return Convert.TryFromBase64String(base64 ?? "", buffer, out var written) && written == KeyBytes
            ? buffer[..KeyBytes]
            : null;
    }

    private static string? Add(string entry, Dictionary<string, byte[]> keys)
    {
        var parts = entry.Split(':', 2);
        if (parts.Length != 2 || !Id().IsMatch(parts[0]))
        {
            return $"is not of the form {Shape}, id from a-z, 0-9 and -.";
        }

        if (DecodeKey(parts[1]) is not { } key)
        {
            return $"has a key '{parts[0]}' that is not 32 bytes of base64.";
        }

        return keys.TryAdd(parts[0], key) ? null : $"has the key id '{parts[0]}' twice.";
    }

    [GeneratedRegex("^[a-z0-9-]{1,32}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Id();
}
