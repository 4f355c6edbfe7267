using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.JointPlans;

/// <summary>
/// What one party says in its own words, beside what the others say. Only who wrote it can change it; what was told to a
/// worker stays as that worker wrote it down, and the party can add words of its own.
/// </summary>
internal sealed class PlanWord : SharedRow
{
    private PlanWord()
    {
    }

    internal PlanWord(JointPlan plan, Party author, string subject, string writtenBy)
    {
        (PlanId, ChildId, Author, AuthorId, KeptBy, WrittenBy) = (plan.Id, plan.ChildId, author, author.Id, subject, writtenBy);
    }

    public Guid PlanId { get; private set; }

    /// <summary>Whose words.</summary>
    public Party Author { get; private set; } = null!;

    public Guid? AuthorId { get; private set; }

    [Personal]
    public string Text { get; private set; } = "";

    /// <summary>Name of who wrote it down.</summary>
    [Personal]
    public string WrittenBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Writes it, at first or anew.</summary>
    /// <exception cref="RuleViolation"><c>not_your_text</c>.</exception>
    internal void Write(string text, Audience audience, string subject, DateTimeOffset now)
    {
        if (KeptBy != subject)
        {
            throw new RuleViolation("not_your_text", "Only who wrote it changes it.");
        }

        (Text, WrittenAt) = (text, now);
        ShowTo(audience);
    }
}
