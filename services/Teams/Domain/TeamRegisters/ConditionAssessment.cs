using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Domain.TeamRegisters;

/// <summary>How far a condition of a team was there on a day. A later one takes its place; none is changed.</summary>
[OutlivesChild("Of a team of workers, not of a child.")]
internal sealed class ConditionAssessment : Entity
{
    private ConditionAssessment()
    {
    }

    public Guid TeamId { get; private set; }

    public TeamCondition Condition { get; private set; }

    public ConditionState State { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>What it rests on, or what is to be done.</summary>
    [Personal]
    public string? Note { get; private set; }

    /// <summary>Who sees to what is missing.</summary>
    public Guid? ResponsibleId { get; private set; }

    /// <summary>Until when.</summary>
    public DateOnly? DueOn { get; private set; }

    public static ConditionAssessment Of(
        SystemicTeam team, TeamCondition condition, ConditionState state, DateOnly on, string? note, Guid? responsibleId, DateOnly? dueOn)
    {
        if (dueOn < on)
        {
            throw new RuleViolation("due_before_assessment", "What is missing is due after the day on which it was found missing.");
        }

        return !team.Covers(on)
            ? throw new RuleViolation("team_dissolved", "The team does not last as long.")
            : new ConditionAssessment
            {
                TeamId = team.Id,
                Condition = condition,
                State = state,
                On = on,
                Note = note,
                ResponsibleId = responsibleId,
                DueOn = dueOn,
            };
    }
}
