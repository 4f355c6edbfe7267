using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Domain.ModelPlans;

/// <summary>What one team does to put the model into practice (A4-05): who, and by when.</summary>
internal sealed class ImplementationTask : Entity
{
    private ImplementationTask()
    {
    }

    internal ImplementationTask(Guid teamId, TaskFacts facts) => (TeamId, Facts, DueOn) = (teamId, facts, facts.DueOn);

    public Guid TeamId { get; private set; }

    public TaskFacts Facts { get; private set; } = null!;

    public DateOnly DueOn { get; private set; }

    public TaskState State { get; private set; }

    public string? Word { get; private set; }

    /// <summary>Says what became of it.</summary>
    /// <exception cref="RuleViolation"><c>task_closed</c>, <c>task_still_open</c>.</exception>
    internal void Close(TaskState state, string word)
    {
        if (State is not TaskState.Open)
        {
            throw new RuleViolation("task_closed", "It has been closed before.");
        }

        if (state is TaskState.Open)
        {
            throw new RuleViolation("task_still_open", "Say what became of it.");
        }

        (State, Word) = (state, word);
    }
}

/// <summary>What is said of a task.</summary>
internal sealed record TaskFacts(TaskKind Kind, string What, Party Responsible, DateOnly DueOn, ElementKind? Element = null);

/// <summary>The four tasks of putting the model into practice, and others.</summary>
internal enum TaskKind
{
    TrainTeam,
    ModelWeeklyMeeting,
    DefineRoles,
    HireTherapist,
    Other,
}

/// <summary>What became of a task.</summary>
internal enum TaskState
{
    Open,
    Done,
    Dropped,
}
