using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Goals;

/// <summary>
/// What an area develops towards, with what it does for that, and what came of it (A2-02): competence, ways of working
/// across services, participation.
/// </summary>
internal sealed class DevelopmentGoal : Entity
{
    internal const int MaxTitleLength = 200;
    internal const int MaxTextLength = 2000;
    internal const int MostActivities = 60;
    internal const int MostResults = 200;

    private DevelopmentGoal()
    {
    }

    internal DevelopmentGoal(string title, string? description, IEnumerable<GoalActivity> activities) => Change(title, description, activities);

    public string Title { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>What is done for it.</summary>
    public List<GoalActivity> Activities { get; private set; } = [];

    /// <summary>What came of it, in words, oldest first; the numbers are counted.</summary>
    public List<GoalResult> Results { get; private set; } = [];

    internal void Change(string title, string? description, IEnumerable<GoalActivity> activities) =>
        (Title, Description, Activities) = (title, description, [.. activities]);

    /// <summary>Something came of it.</summary>
    /// <exception cref="RuleViolation"><c>too_many_results</c>.</exception>
    internal void Note(GoalResult result) => Results = Results.Count < MostResults
        ? [.. Results, result]
        : throw new RuleViolation("too_many_results", "A goal holds 200 results; set the next one.");
}

/// <summary>Something that is done for a goal; exactly one is set.</summary>
internal sealed class GoalActivity
{
    public Guid? ProgrammeId { get; init; }

    public Guid? MaterialId { get; init; }

    public Guid? ModelCardId { get; init; }
}

/// <summary>What came of a goal.</summary>
internal sealed class GoalResult
{
    public DateOnly On { get; init; }

    public string Text { get; init; } = "";
}
