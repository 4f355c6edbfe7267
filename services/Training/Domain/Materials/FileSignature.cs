using System.IO.Compression;
using System.Text;

namespace SystemicPlatform.Training.Domain.Materials;

/// <summary>Finds out from its content what a file is.</summary>
internal static class FileSignature
{
    private const int HeadLength = 16;

    /// <summary>The type; null for what is not kept: programs, archives, pages, documents with macros, and everything unknown.</summary>
    /// <param name="file">Can be sought in.</param>
    internal static FileType? Of(Stream file)
    {
        file.Position = 0;
        Span<byte> head = stackalloc byte[HeadLength];
        head = head[..file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)];
        return head switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => FileType.Pdf,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileType.Png,
            [0xFF, 0xD8, 0xFF, ..] => FileType.Jpeg,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => FileType.Mp4,
            [(byte)'P', (byte)'K', 3, 4, ..] => OfPackage(file),
            [] => null,
            _ => IsText(file) ? FileType.Text : null,
        };
    }

    // Only the directory of the archive is read; nothing is unpacked.
    private static FileType? OfPackage(Stream file)
    {
        try
        {
            using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var names = package.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return !names.Contains("[Content_Types].xml") || names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? null
                : names.Contains("word/document.xml") ? FileType.Docx
                : names.Contains("ppt/presentation.xml") ? FileType.Pptx
                : names.Contains("xl/workbook.xml") ? FileType.Xlsx
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsText(Stream file)
    {
        file.Position = 0;
        using var reader = new StreamReader(
            file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var buffer = new char[4096];
        try
        {
            int read;
            var begins = true;
            while ((read = reader.Read(buffer)) > 0)
            {
                var part = buffer.AsSpan(0, read);
                // A page or a script that calls itself text is still a page.
                if ((begins && part.TrimStart("\uFEFF \t\r\n") is ['<' or '#', '!' or '?' or 'h' or 'H' or 's' or 'S', ..]) || HasControl(part))
                {
                    return false;
                }

                begins = false;
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool HasControl(ReadOnlySpan<char> part)
    {
        foreach (var character in part)
        {
            if (char.IsControl(character) && character is not ('\n' or '\r' or '\t' or '\f'))
            {
                return true;
            }
        }

        return false;
    }
}
