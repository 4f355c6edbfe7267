using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Teams.Domain.Assessments;

/// <summary>What the law still asks for about a notification, and by which day.</summary>
internal static class AssessmentDuties
{
    public static IEnumerable<(AssessmentDuty Duty, DateOnly By)> Open(Notification notification)
    {
        if (NeedsUrgentAssessment(notification))
        {
            yield return (AssessmentDuty.AssessUrgentNeed, notification.ReceivedOn);
        }

        if (notification.State == AssessmentState.Received)
        {
            yield return (AssessmentDuty.StartOrDecide, notification.StartBy);
        }

        if (!notification.IsSettled(Informed.Child) || !notification.IsSettled(Informed.Guardian))
        {
            yield return (AssessmentDuty.Tell, notification.StartBy);
        }

        if (notification.State == AssessmentState.Started)
        {
            yield return (AssessmentDuty.Complete, notification.DueBy);
        }

        if (WaitsForEffect(notification))
        {
            yield return (AssessmentDuty.PutIntoEffect, notification.DueBy);
        }
    }

    /// <summary>An urgent need is assessed immediately: on the day of receipt (L-02).</summary>
    private static bool NeedsUrgentAssessment(Notification notification) => notification is { Urgent: true, UrgentNeedAssessedOn: null };

    /// <summary>A decision is put into effect within three months from the beginning (L-16).</summary>
    private static bool WaitsForEffect(Notification notification) => notification is { LedToDecision: true, DecisionInEffectOn: null };
}
