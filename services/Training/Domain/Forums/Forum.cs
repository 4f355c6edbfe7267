using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Forums;

/// <summary>
/// A group that gathers questions beforehand and writes down afterwards what was said (A2-19). Whoever registers
/// registers for the group.
/// </summary>
[OutlivesChild("What was said of a theme; codes of persons are refused.")]
internal sealed class Forum : Entity
{
    internal const int MaxThemeLength = 200;

    private Forum()
    {
    }

    internal Forum(Guid groupId, string theme, DateOnly? questionsUntil) => (GroupId, Theme, QuestionsUntil) = (groupId, theme, questionsUntil);

    public Guid GroupId { get; private set; }

    public string Theme { get; private set; } = "";

    /// <summary>Last day on which questions are taken, Europe/Helsinki; null = until the summary is shared.</summary>
    public DateOnly? QuestionsUntil { get; private set; }

    /// <summary>What was said, for everyone who registered.</summary>
    public string? Summary { get; private set; }

    public DateTimeOffset? SummarySharedAt { get; private set; }

    /// <summary>Refuses questions that come too late.</summary>
    /// <exception cref="RuleViolation"><c>questions_over</c>.</exception>
    internal void EnsureTakesQuestions(DateOnly today)
    {
        if (QuestionsUntil < today || SummarySharedAt is not null)
        {
            throw new RuleViolation("questions_over", "Questions are not taken any more.");
        }
    }

    /// <summary>Everyone who registered gets the summary, once.</summary>
    /// <exception cref="RuleViolation"><c>summary_already_shared</c>.</exception>
    internal void Share(string summary, DateTimeOffset now)
    {
        if (SummarySharedAt is not null)
        {
            throw new RuleViolation("summary_already_shared", "Everyone who registered has the summary already.");
        }

        (Summary, SummarySharedAt) = (summary, now);
    }
}
