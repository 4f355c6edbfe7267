using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Materials;

/// <summary>One state of a material. Once published it never changes.</summary>
[OutlivesChild("Teaching material; codes of persons are refused.")]
internal sealed class MaterialVersion : Entity
{
    internal const int MaxNoteLength = 500;
    internal const int MaxFileNameLength = 150;
    internal const int MaxLinkLength = 500;

    private MaterialVersion()
    {
    }

    internal MaterialVersion(Guid materialId, int number, string note, string? body, string? link) =>
        (MaterialId, Number, Note, Body, Link) = (materialId, number, note, body, link);

    public Guid MaterialId { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>What is new.</summary>
    public string Note { get; private set; } = "";

    public string? Body { get; private set; }

    /// <summary>https address, e.g. of a video.</summary>
    public string? Link { get; private set; }

    public Guid? FileId { get; private set; }

    public string? FileName { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>The file as it is now.</summary>
    /// <exception cref="RuleViolation"><c>version_published</c>.</exception>
    internal void Attach(Guid fileId, string name)
    {
        EnsureDraft();
        (FileId, FileName) = (fileId, name);
    }

    /// <summary>Readers see it from now on.</summary>
    /// <exception cref="RuleViolation"><c>version_published</c>, <c>version_empty</c>.</exception>
    internal void Publish(DateTimeOffset now)
    {
        EnsureDraft();
        if (Body is null && Link is null && FileId is null)
        {
            throw new RuleViolation("version_empty", "Give it a text, a link or a file first.");
        }

        PublishedAt = now;
    }

    private void EnsureDraft()
    {
        if (PublishedAt is not null)
        {
            throw new RuleViolation("version_published", "A published version never changes; begin the next one.");
        }
    }
}
