namespace SystemicPlatform.Reminders.Domain.Matters;

/// <summary>What people are reminded of.</summary>
internal enum MatterKind
{
    Meeting,
    Evaluation,

    /// <summary>The review of a client plan that the law wants once a year (L-09).</summary>
    YearlyReview,

    /// <summary>A small step that was agreed in a meeting.</summary>
    Step,

    /// <summary>A small step of a joint plan.</summary>
    Action,

    /// <summary>The clock of a service-needs assessment: begins with its start, ends with its completion (L-03).</summary>
    Assessment,

    /// <summary>The same where the need is urgent (L-02).</summary>
    UrgentAssessment,
    NetworkRound,
    Plan,
    Goal,
    Consultation,
    EmergencyAccess,
    Caseload,

    /// <summary>The documents of a child, which need not be kept any longer; under the child's id (L-23).</summary>
    Retention,
    Session,
    Enrolment,
    FeedbackRound,
    ForumSummary,
    Certificate,

    /// <summary>A week of a tenant, of which its people are told in a digest.</summary>
    Week,
}
