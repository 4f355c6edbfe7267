namespace SystemicPlatform.Training.Domain.Materials;

/// <summary>Files that are kept. What one is decides its content, never its name.</summary>
internal enum FileType
{
    Pdf,
    Png,
    Jpeg,
    Mp4,
    Docx,
    Pptx,
    Xlsx,
    Text,
}

/// <summary>What goes with each type.</summary>
internal static class FileTypes
{
    internal static string ContentType(this FileType type) => type switch
    {
        FileType.Pdf => "application/pdf",
        FileType.Png => "image/png",
        FileType.Jpeg => "image/jpeg",
        FileType.Mp4 => "video/mp4",
        FileType.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileType.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        FileType.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "text/plain; charset=utf-8",
    };

    /// <summary>True when a file of this type may be called so.</summary>
    internal static bool Fits(this FileType type, string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PDF" => type is FileType.Pdf,
        ".PNG" => type is FileType.Png,
        ".JPG" or ".JPEG" => type is FileType.Jpeg,
        ".MP4" => type is FileType.Mp4,
        ".DOCX" => type is FileType.Docx,
        ".PPTX" => type is FileType.Pptx,
        ".XLSX" => type is FileType.Xlsx,
        ".TXT" or ".MD" => type is FileType.Text,
        _ => false,
    };
}
