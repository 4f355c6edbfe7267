using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Tools;

/// <summary>A tool as it was drawn on a day. It never changes: drawing on is a new version.</summary>
internal sealed class ToolVersion : Entity
{
    private ToolVersion()
    {
    }

    internal ToolVersion(Tool tool, ToolContent content, DateOnly drawnOn, string by) =>
        (ToolId, ChildId, Kind, Number, Content, DrawnOn, DrawnBy, DrawnAt) =
        (tool.Id, tool.ChildId, tool.Kind, tool.LatestVersion, content, drawnOn, by, tool.DrawnAt);

    public Guid ToolId { get; private set; }

    public Guid ChildId { get; private set; }

    public ToolKind Kind { get; private set; }

    public int Number { get; private set; }

    public ToolContent Content { get; private set; } = null!;

    /// <summary>The day on which child or family drew it.</summary>
    public DateOnly DrawnOn { get; private set; }

    /// <summary>Name of who kept it.</summary>
    [Personal]
    public string DrawnBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset DrawnAt { get; private set; }
}
