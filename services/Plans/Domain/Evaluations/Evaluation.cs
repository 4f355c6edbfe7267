using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Evaluations;

/// <summary>One evaluation of a plan: planned for a day, then recorded or void. Its day follows the <see cref="EvaluationCalendar"/>.</summary>
internal sealed class Evaluation : Entity
{
    private Evaluation()
    {
    }

    internal Evaluation(Guid planId, Guid childId, EvaluationKind kind, EvaluationTerms terms, DateOnly? agreedOn, Guid? meetingId) =>
        (PlanId, ChildId, Kind, Terms, AgreedOn, MeetingId) = (planId, childId, kind, terms, agreedOn, meetingId);

    public Guid PlanId { get; private set; }

    public Guid ChildId { get; private set; }

    public EvaluationKind Kind { get; private set; }

    /// <summary>What, who and how.</summary>
    public EvaluationTerms Terms { get; private set; } = null!;

    /// <summary>The day that was agreed; null = none but the law's, for a yearly review.</summary>
    public DateOnly? AgreedOn { get; private set; }

    /// <summary>The meeting that it is to be made in.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>When it is due as things stand.</summary>
    public DateOnly DueOn { get; private set; }

    public EvaluationState State { get; private set; }

    public DateOnly? RecordedOn { get; private set; }

    /// <summary>What came of it, or why it is void.</summary>
    [Personal]
    public string? Summary { get; private set; }

    /// <summary>Rises with every change.</summary>
    public int Version { get; private set; } = 1;

    internal bool IsPlanned => State is EvaluationState.Planned;

    internal void Agree(EvaluationTerms terms, DateOnly? agreedOn, Guid? meetingId) => (Terms, AgreedOn, MeetingId) = (terms, agreedOn, meetingId);

    /// <summary>Sets the first day it is due.</summary>
    internal Evaluation DueFirst(DateOnly on)
    {
        DueOn = on;
        return this;
    }

    internal void Move(DateOnly on) => (DueOn, Version) = (on, Version + 1);

    internal void Record(DateOnly on, string summary) => (State, RecordedOn, Summary, Version) = (EvaluationState.Recorded, on, summary, Version + 1);

    internal void Void(string why) => (State, Summary, Version) = (EvaluationState.Voided, why, Version + 1);
}

/// <summary>How far an evaluation is.</summary>
internal enum EvaluationState
{
    Planned,
    Recorded,
    Voided,
}
