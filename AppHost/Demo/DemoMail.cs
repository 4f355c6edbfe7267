using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SystemicPlatform.AppHost.Demo;

/// <summary>A mail as its reader would see it: an <c>.eml</c> file with its encodings undone.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="To">Address of the recipient.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Subject">Decoded.</param>
/// <param name="Text">Everything in the file, decoded.</param>
internal sealed partial record DemoMail(string File, string To, string Language, string Subject, string Text)
{
    private static readonly string[] ReminderWords = ["Kalenterimuistutus:", "Påminnelse:", "Reminder:"];

    /// <summary>Reminds of an appointment, rather than telling what became of one.</summary>
    internal bool IsReminder => Array.Exists(ReminderWords, word => Subject.StartsWith(word, StringComparison.Ordinal));

    internal static IReadOnlyList<DemoMail> ReadAll(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(Read)]
        : [];

    private static DemoMail Read(string path)
    {
        var raw = System.IO.File.ReadAllText(path, Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal);
        var headers = Folding().Replace(raw.Split("\n\n", 2)[0], " ").Split('\n')
            .Select(line => line.Split(':', 2))
            .Where(parts => parts.Length == 2)
            .DistinctBy(parts => parts[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(parts => parts[0], parts => Words(parts[1].Trim()), StringComparer.OrdinalIgnoreCase);
        return new DemoMail(
            Path.GetFileName(path), headers.GetValueOrDefault("To", ""), headers.GetValueOrDefault("Content-Language", ""),
            headers.GetValueOrDefault("Subject", ""), string.Join('\n', [.. headers.Values, .. raw.Split("\n--").Select(Part)]));
    }

    private static string Part(string part)
    {
        if (part.Split("\n\n", 2) is not [var headers, var body])
        {
            return part;
        }
        var text = headers.Contains("Content-Transfer-Encoding: base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(body))
            : Quoted(body);
        return headers.Contains("text/html", StringComparison.OrdinalIgnoreCase) ? WebUtility.HtmlDecode(text) : text;
    }

    // RFC 2047: =?utf-8?Q?...?= and =?utf-8?B?...?=; the blank between two such words belongs to neither.
    private static string Words(string header) => EncodedWord().Replace(
        BetweenWords().Replace(header, ""),
        word => word.Groups["kind"].Value is "B" or "b"
            ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value))
            : Quoted(word.Groups["text"].Value.Replace('_', ' ')));

    private static string Quoted(string text) => EncodedBytes().Replace(
        text.Replace("=\n", "", StringComparison.Ordinal),
        bytes => Encoding.UTF8.GetString(
            [.. bytes.Value.Split('=', StringSplitOptions.RemoveEmptyEntries).Select(hex => byte.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))]));

    [GeneratedRegex("\n[ \t]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Folding();

    [GeneratedRegex(@"(?<=\?=)\s+(?==\?)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"=\?utf-8\?(?<kind>[BbQq])\?(?<text>[^?]*)\?=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EncodedWord();

    [GeneratedRegex("(=[0-9A-F]{2})+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EncodedBytes();
}
