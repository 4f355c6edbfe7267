namespace SystemicPlatform.Meetings.Domain.Consultations;

/// <summary>The six kinds of support from outside the own work community (A2-21).</summary>
internal enum ConsultationKind
{
    Mentoring,
    ProfessionalConsultation,
    ClientProcessReflection,
    StrengtheningSystemicWork,
    EmotionalSupport,
    ChangeSupport,
}
