using System.Security.Cryptography;
using System.Text.Json;

namespace SystemicPlatform.AppHost.Local;

/// <summary>Passwords and keys of one data folder: made once, kept in a file only its owner can read.</summary>
internal sealed class Secrets
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly Lock gate = new();
    private readonly string path;
    private readonly SortedDictionary<string, string> values;

    internal Secrets(string dataFolder)
    {
        path = Path.Combine(dataFolder, "secrets.json");
        values = File.Exists(path)
            ? JsonSerializer.Deserialize<SortedDictionary<string, string>>(File.ReadAllText(path))!
            : new SortedDictionary<string, string>(StringComparer.Ordinal);
    }

    internal string Password(string name) => Get($"password:{name}", () => RandomNumberGenerator.GetHexString(32, lowercase: true));

    /// <summary>A key per service. Who seals contacts has one of their own for it, and Reminders, which opens them, has all of these.</summary>
    internal string Key(string service, ProtectionKey key) => key switch
    {
        ProtectionKey.Fields => Get($"protection:{service}:fields", NamedKey),
        ProtectionKey.Lookup => Get($"protection:{service}:lookup", PlainKey),
        _ => service switch
        {
            "training" => TrainingsContacts,
            "reminders" => $"{TeamsContacts},{TrainingsContacts}",
            _ => TeamsContacts,
        },
    };

    private string TeamsContacts => Get("protection:contacts", NamedKey);

    private string TrainingsContacts => Get("protection:contacts:training", () => $"t1:{PlainKey()}");

    /// <summary>Takes the keys that protect data from a backup; passwords stay those of this platform's servers.</summary>
    internal void TakeKeysFrom(string file)
    {
        var kept = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!;
        lock (gate)
        {
            foreach (var (name, value) in kept.Where(secret => secret.Key.StartsWith("protection:", StringComparison.Ordinal)))
            {
                values[name] = value;
            }
            Save();
        }
    }

    private static string NamedKey() => $"k1:{PlainKey()}";

    private static string PlainKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private string Get(string name, Func<string> make)
    {
        lock (gate)
        {
            if (!values.TryGetValue(name, out var value))
            {
                value = values[name] = make();
                Save();
            }
            return value;
        }
    }

    private void Save()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var written = path + ".new";
        using (var stream = new FileStream(written, new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = OwnerOnly,
        }))
        {
            JsonSerializer.Serialize(stream, values);
        }
        File.Move(written, path, overwrite: true);
    }
}
