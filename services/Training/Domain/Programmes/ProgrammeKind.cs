namespace SystemicPlatform.Training.Domain.Programmes;

/// <summary>Forms of training and of events (A1-15, A2-05, A2-06, A2-23, A2-24, A2-29).</summary>
internal enum ProgrammeKind
{
    Training,
    TrainerTraining,
    MethodTraining,
    Workshops,
    Lecture,
    Webinar,
    Seminar,
    Forum,

    /// <summary>Low-threshold, such as coffees: anyone may come without registering.</summary>
    OpenEvent,
    Induction,
    Mentoring,
}
