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

    internal EvaluationRating(Evaluation evaluation, Goal goal, Speaker speaker) =>
        (EvaluationId, GoalId, PlanId, ChildId, Party, PartyKey, Subject) =
        (evaluation.Id, goal.Id, evaluation.PlanId, evaluation.ChildId, speaker.Party, speaker.Party.Key, speaker.Subject);

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

    /// <summary>Rates, at first or anew. What somebody else wrote down for them gives way to what they say themselves.</summary>
    /// <exception cref="RuleViolation"><c>not_your_text</c>.</exception>
    internal void Rate(int score, string why, Speaker speaker, DateTimeOffset now)
    {
        if (Subject != speaker.Subject && !speaker.Themselves)
        {
            throw new RuleViolation("not_your_text", "Only who gave a rating changes it.");
        }

        (Score, Why, At, Party, Subject) = (score, why, now, speaker.Party, speaker.Subject);
    }
}
