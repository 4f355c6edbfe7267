using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Paths;

/// <summary>The way of somebody new, or with a mentor, through materials, programmes and sessions (A2-29).</summary>
internal sealed class LearningPath : Entity
{
    internal const int MaxTitleLength = 200;
    internal const int MostSteps = 60;

    private LearningPath()
    {
    }

    internal LearningPath(LearningPathKind kind, string title, IEnumerable<PathStep> steps) => (Kind, Title, Steps) = (kind, title, [.. steps]);

    public LearningPathKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>In the order in which they are gone; those who are on their way keep what they have done by step id.</summary>
    public List<PathStep> Steps { get; private set; } = [];

    internal void Change(string title, IEnumerable<PathStep> steps) => (Title, Steps) = (title, [.. steps]);
}

/// <summary>One step: read a material, take part in a programme or a session, or do what the text says.</summary>
internal sealed class PathStep
{
    internal const int MaxTextLength = 500;

    public Guid StepId { get; init; }

    public string Text { get; init; } = "";

    public Guid? MaterialId { get; init; }

    public Guid? ProgrammeId { get; init; }

    public Guid? SessionId { get; init; }
}

/// <summary>What a path is for.</summary>
internal enum LearningPathKind
{
    Induction,
    Mentoring,
}
