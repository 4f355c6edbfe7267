using System.Text;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.ServiceDefaults.Csv;

/// <summary>
/// Finds out how a file was encoded: by its byte order mark, else UTF-8 where every byte fits, else Windows-1252, which
/// is what spreadsheets on Finnish and Swedish Windows save.
/// </summary>
internal static class CsvEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Utf8(rest) ?? throw Unreadable(),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => Utf8(bytes) ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes),
        };

        // No database row can hold NUL; a file that has one is not text.
        return text.Contains('\0', StringComparison.Ordinal) ? throw Unreadable() : text;
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Problem Unreadable() => new(Problems.MalformedBody, "Not a text file in UTF-8, UTF-16 or Windows-1252.");
}
