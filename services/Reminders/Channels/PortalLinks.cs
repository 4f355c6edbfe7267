using SystemicPlatform.Reminders.Domain.Matters;

namespace SystemicPlatform.Reminders.Channels;

/// <summary>Links into the portal; who follows one signs in there first.</summary>
/// <param name="Portal">From <c>Portal:Address</c>.</param>
internal sealed record PortalLinks(Uri Portal)
{
    public Uri To(Matter matter) => new(Portal, Path(matter));

    private static string Path(Matter matter) => matter.Kind switch
    {
        MatterKind.Meeting => $"/meetings/{matter.Id}",
        MatterKind.Evaluation or MatterKind.YearlyReview => $"/children/{matter.ChildId}/plan/evaluations/{matter.Id}",
        MatterKind.Step => $"/steps/{matter.Id}",
        MatterKind.Action => $"/children/{matter.ChildId}/plan/steps/{matter.Id}",
        MatterKind.Assessment or MatterKind.UrgentAssessment => $"/children/{matter.ChildId}/assessments/{matter.Id}",
        MatterKind.NetworkRound => $"/children/{matter.ChildId}/network/{matter.Id}",
        MatterKind.Plan => $"/children/{matter.ChildId}/plan",
        MatterKind.Goal => $"/children/{matter.ChildId}/plan/goals/{matter.Id}",
        MatterKind.Consultation => $"/consultations/{matter.Id}",
        MatterKind.EmergencyAccess => $"/children/{matter.ChildId}/emergency-access/{matter.Id}",
        MatterKind.Caseload => $"/professionals/{matter.Id}/caseload",
        MatterKind.Retention => $"/children/{matter.ChildId}/rights",
        MatterKind.Session => $"/training/sessions/{matter.Id}",
        MatterKind.Enrolment => $"/training/enrolments/{matter.Id}",
        MatterKind.FeedbackRound => $"/training/feedback/{matter.Id}",
        // Open to whoever registered, partners' people without a sign-in among them.
        MatterKind.ForumSummary => $"/forums/{matter.Id}",
        MatterKind.Certificate => $"/training/certificates/{matter.Id}",
        MatterKind.Week => $"/my-week?from={matter.FirstDay:O}",
        _ => throw new ArgumentOutOfRangeException(nameof(matter)),
    };
}
