using System.IO.Compression;
using System.Text;
using SystemicPlatform.Training.Domain.Materials;

namespace SystemicPlatform.Training.Tests.Domain.Materials;

public sealed class FileSignatureTests
{
    internal static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n");

    [Fact]
    public void Tells_files_by_their_content()
    {
        Assert.Equal(FileType.Pdf, Of(Pdf));
        Assert.Equal(FileType.Png, Of([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]));
        Assert.Equal(FileType.Jpeg, Of([0xFF, 0xD8, 0xFF, 0xE0, 0, 0]));
        Assert.Equal(FileType.Mp4, Of([0, 0, 0, 0x18, .. "ftypmp42"u8]));
        Assert.Equal(FileType.Text, Of([.. "Lasta kuullaan.\nÄä"u8]));
        Assert.Equal(FileType.Docx, Of(Package("[Content_Types].xml", "word/document.xml")));
        Assert.Equal(FileType.Pptx, Of(Package("[Content_Types].xml", "ppt/presentation.xml")));
        Assert.Equal(FileType.Xlsx, Of(Package("[Content_Types].xml", "xl/workbook.xml")));
    }

    [Fact]
    public void Keeps_no_programs_pages_archives_macros_and_nothing_unknown()
    {
        Assert.Null(Of([]));
        Assert.Null(Of([.. "MZ\u0090\0"u8, 0, 1, 2]));
        Assert.Null(Of([0x7F, .. "ELF"u8, 2, 1, 1, 0]));
        Assert.Null(Of([.. "<html><script>alert(1)</script>"u8]));
        Assert.Null(Of([.. "#!/bin/sh\nrm -rf /"u8]));
        Assert.Null(Of([0xC3, 0x28, 0x41]));
        Assert.Null(Of(Package("salaisuus.txt")));
        Assert.Null(Of(Package("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")));
        Assert.Null(Of([(byte)'P', (byte)'K', 3, 4, 0, 0, 0]));
    }

    [Theory]
    [InlineData("opas.pdf", true)]
    [InlineData("OPAS.PDF", true)]
    [InlineData("opas.docx", false)]
    [InlineData("opas.pdf.exe", false)]
    [InlineData("opas", false)]
    public void The_name_must_agree(string name, bool fits) => Assert.Equal(fits, FileType.Pdf.Fits(name));

    internal static byte[] Package(params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                package.CreateEntry(name);
            }
        }

        return bytes.ToArray();
    }

    private static FileType? Of(byte[] content)
    {
        using var file = new MemoryStream(content);
        return FileSignature.Of(file);
    }
}
