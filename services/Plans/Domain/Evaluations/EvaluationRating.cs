using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Evaluations;

/// <summary>How near one party thinks a goal is at one evaluation, and why they think so.</summary>
internal sealed class EvaluationRating : Entity
{
    internal const int Best = 10;

    private EvaluationRating()
    {
    }

    internal EvaluationRating(Evaluation evaluation, Goal goal, Party party, string subject) =>
        (EvaluationId, GoalId, PlanId, ChildId, Party, PartyKey, Subject) =
        (evaluation.Id, goal.Id, evaluation.PlanId, evaluation.ChildId, party, party.Key, subject);

    public Guid EvaluationId { get; private set; }

    public Guid GoalId { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid ChildId { get; private set; }

    public Party Party { get; private set; } = null!;

    [Personal]
    public string PartyKey { get; private set; } = "";

    /// <summary>Token subject of who wrote it down.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>0 = as far away as can be, 10 = reached.</summary>
    public int Score { get; private set; }

    [Personal]
    public string Why { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Rates, at first or anew.</summary>
    /// <exception cref="RuleViolation"><c>not_your_text</c>.</exception>
    internal void Rate(int score, string why, string subject, DateTimeOffset now)
    {
        if (Subject != subject)
        {
            throw new RuleViolation("not_your_text", "Only who gave a rating changes it.");
        }

        (Score, Why, At) = (score, why, now);
    }
}
