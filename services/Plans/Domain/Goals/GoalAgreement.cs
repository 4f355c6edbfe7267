using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Goals;

/// <summary>What one party says to a goal.</summary>
internal sealed class GoalAgreement : Entity
{
    private GoalAgreement()
    {
    }

    internal GoalAgreement(Goal goal, Speaker speaker) =>
        (GoalId, PlanId, ChildId, Party, PartyKey, Subject) = (goal.Id, goal.PlanId, goal.ChildId, speaker.Party, speaker.Party.Key, speaker.Subject);

    public Guid GoalId { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid ChildId { get; private set; }

    public Party Party { get; private set; } = null!;

    [Personal]
    public string PartyKey { get; private set; } = "";

    /// <summary>Token subject of who wrote it down.</summary>
    public string Subject { get; private set; } = "";

    public AgreementAnswer Answer { get; private set; }

    [Personal]
    public string? Why { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Says it, at first or anew. What somebody else wrote down for them gives way to what they say themselves.</summary>
    /// <exception cref="RuleViolation"><c>not_your_text</c>.</exception>
    internal void Say(AgreementAnswer answer, string? why, Speaker speaker, DateTimeOffset now)
    {
        if (Subject != speaker.Subject && !speaker.Themselves)
        {
            throw new RuleViolation("not_your_text", "Only who said it changes it.");
        }

        (Answer, Why, At, Party, Subject) = (answer, why, now, speaker.Party, speaker.Subject);
    }
}

/// <summary>Whether somebody agrees.</summary>
internal enum AgreementAnswer
{
    Agrees,
    AgreesInPart,
    Disagrees,
}
