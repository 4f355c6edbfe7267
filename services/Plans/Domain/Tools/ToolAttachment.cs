using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Domain.Tools;

/// <summary>A tool lies beside a meeting or a plan, and can be drawn on there (A1-06).</summary>
internal sealed class ToolAttachment : Entity
{
    private ToolAttachment()
    {
    }

    internal ToolAttachment(Tool tool, AttachedTo to, Guid targetId, DateTimeOffset now) =>
        (ToolId, ChildId, To, TargetId, AttachedAt) = (tool.Id, tool.ChildId, to, targetId, now);

    public Guid ToolId { get; private set; }

    public Guid ChildId { get; private set; }

    public AttachedTo To { get; private set; }

    /// <summary>The meeting, in Meetings, or the plan.</summary>
    public Guid TargetId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset AttachedAt { get; private set; }
}

/// <summary>Beside what a tool can lie.</summary>
internal enum AttachedTo
{
    Meeting,
    Plan,
}
