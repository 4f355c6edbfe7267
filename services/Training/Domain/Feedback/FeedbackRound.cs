using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Feedback;

/// <summary>
/// One form asked about one session. Answers show from the fifth on, and while the round is open in steps of at least
/// five, so that two looks at the results never differ by one person's answer.
/// </summary>
internal sealed class FeedbackRound : Entity
{
    /// <summary>So many answers before any is shown; and so many at a time while more can come.</summary>
    internal const int Least = 5;

    /// <summary>Days before the end on which those who have not answered are reminded.</summary>
    internal const int ReminderDays = 2;

    internal const int DefaultDays = 14;

    private FeedbackRound()
    {
    }

    internal FeedbackRound(Guid sessionId, Guid groupId, Guid formId, DateOnly closesOn) =>
        (SessionId, GroupId, FormId, ClosesOn) = (sessionId, groupId, formId, closesOn);

    public Guid SessionId { get; private set; }

    public Guid GroupId { get; private set; }

    public Guid FormId { get; private set; }

    /// <summary>Last day on which answers are taken, Europe/Helsinki.</summary>
    public DateOnly ClosesOn { get; private set; }

    /// <summary>How many have answered.</summary>
    public int Answered { get; private set; }

    /// <summary>Answers that wait for others before they are shown.</summary>
    public int Waiting { get; private set; }

    /// <summary>Day on which those who had not answered were last reminded.</summary>
    public DateOnly? RemindedOn { get; private set; }

    internal bool IsClosed(DateOnly today) => ClosesOn < today;

    /// <summary>How many answers the results are made of today; 0 where there are too few.</summary>
    internal int Counted(DateOnly today) => Answered < Least ? 0 : IsClosed(today) ? Answered : Answered - Waiting;

    /// <summary>Counts one more answer; true when those that waited may be shown now.</summary>
    /// <exception cref="RuleViolation"><c>feedback_closed</c>.</exception>
    internal bool Take(DateOnly today)
    {
        EnsureOpen(today);
        (Answered, Waiting) = (Answered + 1, (Waiting + 1) % Least);
        return Waiting == 0;
    }

    /// <summary>Those who have not answered are reminded, at most once a day.</summary>
    /// <exception cref="RuleViolation"><c>feedback_closed</c>, <c>feedback_reminded_today</c>.</exception>
    internal void Remind(DateOnly today)
    {
        EnsureOpen(today);
        if (RemindedOn == today)
        {
            throw new RuleViolation("feedback_reminded_today", "Those who have not answered were reminded today.");
        }

        RemindedOn = today;
    }

    private void EnsureOpen(DateOnly today)
    {
        if (IsClosed(today))
        {
            throw new RuleViolation("feedback_closed", "Answers are not taken any more.");
        }
    }
}
