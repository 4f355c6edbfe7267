using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Principles;

/// <summary>Time that a team sets aside to stop and learn (A0-09), with what was learned.</summary>
internal sealed class ReflectionOccasion : Entity
{
    internal const int MaxThemeLength = 200;
    internal const int MaxNotesLength = 8000;

    private ReflectionOccasion()
    {
    }

    internal ReflectionOccasion(Guid teamId, Guid? childId, DateOnly on, string theme) =>
        (TeamId, ChildId, On, Theme) = (teamId, childId, on, theme);

    public Guid TeamId { get; private set; }

    /// <summary>The child, for a child's own team.</summary>
    public Guid? ChildId { get; private set; }

    public DateOnly On { get; private set; }

    [Personal]
    public string Theme { get; private set; } = "";

    /// <summary>What was learned; null until it was held.</summary>
    [Personal]
    public string? Notes { get; private set; }

    internal void Change(DateOnly on, string theme, string? notes) => (On, Theme, Notes) = (on, theme, notes);
}
