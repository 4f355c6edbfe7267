using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Materials;

/// <summary>A file by its content: the same content is kept once in an area (ADR 0014).</summary>
internal sealed class StoredFile : Entity
{
    /// <summary>Bytes of one part.</summary>
    internal const int PartLength = 256 * 1024;

    private StoredFile()
    {
    }

    internal StoredFile(string hash, FileType type, long length) => (Hash, Type, Length) = (hash, type, length);

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public string Hash { get; private set; } = "";

    public FileType Type { get; private set; }

    /// <summary>Bytes.</summary>
    public long Length { get; private set; }
}

/// <summary>A part of a file's content.</summary>
internal sealed class StoredFilePart : Entity
{
    private StoredFilePart()
    {
    }

    internal StoredFilePart(Guid fileId, int number, byte[] bytes) => (FileId, Number, Bytes) = (fileId, number, bytes);

    public Guid FileId { get; private set; }

    /// <summary>From 0.</summary>
    public int Number { get; private set; }

    public byte[] Bytes { get; private set; } = [];
}
