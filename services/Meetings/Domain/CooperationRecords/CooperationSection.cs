using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.CooperationRecords;

/// <summary>One section, with a version of its own.</summary>
internal sealed class CooperationSection : Entity
{
    private CooperationSection()
    {
    }

    internal CooperationSection(Guid recordId, Guid childId, CooperationSectionKind kind) =>
        (RecordId, ChildId, Kind) = (recordId, childId, kind);

    public Guid RecordId { get; private set; }

    public Guid ChildId { get; private set; }

    public CooperationSectionKind Kind { get; private set; }

    public CooperationContent Content { get; private set; } = new();

    /// <summary>How often it was written.</summary>
    public int Writings { get; private set; }

    /// <summary>UTC; null = nothing is said yet.</summary>
    public DateTimeOffset? WrittenAt { get; private set; }

    /// <summary>Name of who wrote last.</summary>
    [Personal]
    public string? WrittenBy { get; private set; }

    /// <summary>Writes the section.</summary>
    /// <exception cref="RuleViolation"><c>not_this_section</c>.</exception>
    internal void Write(CooperationContent content, string by, DateTimeOffset now)
    {
        if (content.Kinds().ToArray() is not [var only] || only != Kind)
        {
            throw new RuleViolation("not_this_section", $"This section says {Kind} and nothing else.");
        }

        (Content, Writings, WrittenAt, WrittenBy) = (content, Writings + 1, now, by);
    }
}
