using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Pages.Children.Clock;

/// <summary>Something that can be done about a notification as things stand.</summary>
/// <param name="Name">Of the deed, which is also its form's.</param>
/// <param name="Asks">What is told besides the day: <c>reason</c>, <c>decision</c>, <c>whyLate</c>, <c>whyNot</c>, or nothing.</param>
/// <param name="Path">Where the service takes it.</param>
public sealed record AssessmentDeed(string Name, string? Asks, string Path)
{
    /// <summary>What the law wants next comes first.</summary>
    public static IEnumerable<AssessmentDeed> Of(Notification one)
    {
        if (one is { UrgentAssessment: true, UrgentNeedAssessedOn: null })
        {
            yield return new("urgentNeed", null, "urgent-need");
        }

        if (one.State is "received")
        {
            yield return new("start", null, "start");
            yield return new("notNeeded", "reason", "not-needed");
        }

        if (one is { ChildToldOn: null, WhyChildNotTold: null })
        {
            yield return new("childTold", "whyNot", "told");
        }

        if (one is { GuardianToldOn: null, WhyGuardianNotTold: null })
        {
            yield return new("guardianTold", "whyNot", "told");
        }

        if (one.State is "started")
        {
            yield return new("complete", "decision", "complete");
        }

        if (one is { LedToDecision: true, DecisionInEffectOn: null })
        {
            yield return new("inEffect", "whyLate", "in-effect");
        }
    }

    /// <summary>What the service is told.</summary>
    public object Facts(DateOnly on, string? why, bool ledToDecision) => Name switch
    {
        "notNeeded" => new { on, reason = why },
        "childTold" => new { whom = "child", on, whyNot = why },
        "guardianTold" => new { whom = "guardian", on, whyNot = why },
        "complete" => new { on, ledToDecision },
        "inEffect" => new { on, specialReason = why },
        _ => new { on },
    };
}
