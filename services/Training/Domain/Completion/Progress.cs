using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Domain.Completion;

/// <summary>What somebody has done of a programme, and what is missing from it.</summary>
/// <param name="Sessions">Sessions of the group that were not cancelled.</param>
/// <param name="Attended">Those attended for at least half of their time, and those that accepted supplementary work stands in for.</param>
/// <param name="Minutes">Minutes attended; supplementary work adds none, hours are hours.</param>
/// <param name="Assignments">Assignments that everyone has to do.</param>
/// <param name="Accepted">How many of them were accepted.</param>
/// <param name="FeedbackAsked">How often they were asked for feedback.</param>
/// <param name="FeedbackGiven">How often they gave it; what they said is not known.</param>
/// <param name="Exempted">Parts that need not be done.</param>
/// <param name="Missing">Parts that are missing still; empty = completed.</param>
internal sealed record Progress(
    int Sessions, int Attended, int Minutes, int Assignments, int Accepted, int FeedbackAsked, int FeedbackGiven,
    IReadOnlyList<CompletionPart> Exempted, IReadOnlyList<CompletionPart> Missing)
{
    internal bool IsCompleted => Missing.Count == 0;

    /// <summary>Measures what was done by the programme's rule.</summary>
    /// <param name="rule">What it takes.</param>
    /// <param name="sessions">Length in minutes of each session, and minutes attended: null where attendance is unknown.</param>
    /// <param name="assignments">Each assignment of the group: whether supplementary, and whether accepted.</param>
    /// <param name="exempted">Parts that need not be done.</param>
    /// <param name="feedback">How often they were asked for feedback, and how often they gave it.</param>
    internal static Progress Measure(
        CompletionRule rule, IReadOnlyList<(int Duration, int? Minutes)> sessions,
        IReadOnlyList<(bool Supplementary, bool Accepted)> assignments, IReadOnlyList<CompletionPart> exempted,
        (int Asked, int Given) feedback = default)
    {
        var present = sessions.Count(session => session.Minutes * 2 >= session.Duration);
        var attended = Math.Min(sessions.Count, present + assignments.Count(one => one is { Supplementary: true, Accepted: true }));
        var minutes = sessions.Sum(session => session.Minutes ?? 0);
        var required = assignments.Count(one => !one.Supplementary);
        var accepted = assignments.Count(one => one is { Supplementary: false, Accepted: true });
        var missing = new List<CompletionPart>();
        // A group without sessions has attended none of them: a share of nothing is not a share.
        AddUnless(attended * 100 >= rule.SessionsPercent * sessions.Count && (sessions.Count > 0 || rule.SessionsPercent == 0), CompletionPart.Sessions);
        AddUnless(rule.Minutes is not { } least || minutes >= least, CompletionPart.Minutes);
        AddUnless(!rule.Assignments || accepted == required, CompletionPart.Assignments);
        AddUnless(!rule.Feedback || feedback.Given >= feedback.Asked, CompletionPart.Feedback);
        return new Progress(sessions.Count, attended, minutes, required, accepted, feedback.Asked, feedback.Given, exempted, missing);

        void AddUnless(bool done, CompletionPart part)
        {
            if (!done && !exempted.Contains(part))
            {
                missing.Add(part);
            }
        }
    }
}
