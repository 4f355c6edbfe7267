using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Domain.Evaluations;

/// <summary>
/// When the evaluations of a plan are due. An evaluation that was given to a meeting is due when the meeting is; any other on
/// the responsibility team's first meeting within a month of the agreed day; without such a meeting on the agreed day itself,
/// so that a cancelled meeting never takes an evaluation with it. While a plan is active its yearly review is always planned,
/// a year after the plan was last reviewed at the latest (L-09).
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="evaluations">All of its evaluations; new ones are added.</param>
/// <param name="meetings">The child's meetings.</param>
internal sealed class EvaluationCalendar(JointPlan plan, ICollection<Evaluation> evaluations, IReadOnlyCollection<ChildMeeting> meetings)
{
    /// <summary>How long after the agreed day a meeting of the responsibility team still serves.</summary>
    internal const int FollowsWithinDays = 30;

    private readonly List<EvaluationChange> changes = [];

    /// <summary>What has changed, in order.</summary>
    internal IReadOnlyList<EvaluationChange> Changes => changes;

    /// <summary>The next evaluation to be made.</summary>
    internal Evaluation? Next => evaluations.Where(one => one.IsPlanned).OrderBy(one => one.DueOn).ThenBy(one => one.Id).FirstOrDefault();

    /// <summary>Plans what every plan has: a baseline, and the yearly review.</summary>
    internal void Open()
    {
        Add(new Evaluation(plan.Id, plan.ChildId, EvaluationKind.Baseline, plan.Terms, plan.StartsOn, null));
        Follow();
    }

    /// <summary>Agrees a further evaluation.</summary>
    /// <exception cref="RuleViolation"><c>evaluation_planned_by_itself</c>, <c>after_the_final</c>, <c>final_is_planned</c>.</exception>
    internal Evaluation Agree(EvaluationKind kind, EvaluationTerms terms, DateOnly agreedOn, Guid? meetingId)
    {
        if (kind is EvaluationKind.Baseline or EvaluationKind.YearlyReview)
        {
            throw new RuleViolation("evaluation_planned_by_itself", "Every plan has its baseline and its yearly review; change the one that is planned.");
        }

        DemandBeforeFinal();
        if (kind is EvaluationKind.Final && evaluations.Any(one => one.IsPlanned && one.Kind == kind))
        {
            throw new RuleViolation("final_is_planned", "A plan has one final evaluation.");
        }

        return Add(new Evaluation(plan.Id, plan.ChildId, kind, terms, agreedOn, meetingId));
    }

    /// <summary>Agrees another day, meeting or way.</summary>
    /// <exception cref="RuleViolation"><c>evaluation_not_planned</c>, <c>review_too_late</c>.</exception>
    internal void Change(Evaluation evaluation, EvaluationTerms terms, DateOnly agreedOn, Guid? meetingId)
    {
        DemandPlanned(evaluation);
        if (evaluation.Kind is EvaluationKind.YearlyReview && agreedOn > ReviewBy)
        {
            throw new RuleViolation("review_too_late", $"The law wants the review by {ReviewBy:yyyy-MM-dd}.");
        }

        evaluation.Agree(terms, agreedOn, meetingId);
        Follow();
    }

    /// <summary>Records an evaluation that was made.</summary>
    /// <exception cref="RuleViolation">
    /// <c>evaluation_not_planned</c>, <c>recorded_in_future</c>, <c>baseline_missing</c>, <c>after_the_final</c>, <c>mid_missing</c>.
    /// </exception>
    internal void Record(Evaluation evaluation, DateOnly on, string summary, DateOnly today)
    {
        DemandPlanned(evaluation);
        if (on > today)
        {
            throw new RuleViolation("recorded_in_future", "An evaluation is recorded when it has been made.");
        }

        if (evaluation.Kind is EvaluationKind.Mid or EvaluationKind.Final && !HasRecorded(EvaluationKind.Baseline))
        {
            throw new RuleViolation("baseline_missing", "Without a baseline there is nothing to compare with.");
        }

        if (evaluation.Kind is EvaluationKind.Mid)
        {
            DemandBeforeFinal();
        }

        if (evaluation.Kind is EvaluationKind.Final && !HasRecorded(EvaluationKind.Mid))
        {
            throw new RuleViolation("mid_missing", "The final evaluation comes after at least one on the way (R-10).");
        }

        evaluation.Record(on, summary);
        changes.Add(new(evaluation, EvaluationNews.Recorded));
        Follow();
    }

    /// <summary>Takes back an evaluation on the way or the final one.</summary>
    /// <exception cref="RuleViolation"><c>evaluation_not_planned</c>, <c>evaluation_required</c>.</exception>
    internal void Void(Evaluation evaluation, string why)
    {
        DemandPlanned(evaluation);
        if (evaluation.Kind is EvaluationKind.Baseline or EvaluationKind.YearlyReview)
        {
            throw new RuleViolation("evaluation_required", "A plan always has its baseline and its yearly review.");
        }

        evaluation.Void(why);
        changes.Add(new(evaluation, EvaluationNews.Voided));
    }

    /// <summary>Brings every planned evaluation to the day that holds as things stand; an ended plan has none.</summary>
    internal void Follow()
    {
        if (plan.EndedOn is not null)
        {
            foreach (var evaluation in evaluations.Where(one => one.IsPlanned).ToArray())
            {
                evaluation.Void("planEnded");
                changes.Add(new(evaluation, EvaluationNews.Voided));
            }

            return;
        }

        foreach (var evaluation in evaluations.Where(one => one.IsPlanned && one.DueOn != DueOn(one)).ToArray())
        {
            evaluation.Move(DueOn(evaluation));
            changes.Add(new(evaluation, EvaluationNews.Moved));
        }

        if (!evaluations.Any(one => one.IsPlanned && one.Kind is EvaluationKind.YearlyReview))
        {
            Add(new Evaluation(plan.Id, plan.ChildId, EvaluationKind.YearlyReview, plan.Terms, null, null));
        }
    }

    private DateOnly ReviewBy
    {
        get
        {
            DateOnly[] reviewed =
            [
                plan.StartsOn, .. plan.PublishedAt is { } published ? new[] { HelsinkiTime.DayOf(published) } : [],
                .. evaluations.Where(one => one is { Kind: EvaluationKind.YearlyReview, RecordedOn: not null }).Select(one => one.RecordedOn!.Value),
            ];
            return reviewed.Max().AddYears(1);
        }
    }

    private DateOnly DueOn(Evaluation evaluation)
    {
        if (evaluation.MeetingId is { } meetingId && meetings.FirstOrDefault(one => one.Id == meetingId && !one.Cancelled) is { } own)
        {
            return evaluation.Kind is EvaluationKind.YearlyReview && own.On > ReviewBy ? ReviewBy : own.On;
        }

        if (evaluation.Kind is EvaluationKind.YearlyReview)
        {
            return evaluation.AgreedOn is { } agreed && agreed < ReviewBy ? agreed : ReviewBy;
        }

        var from = evaluation.AgreedOn!.Value;
        return meetings.Where(one => one.Kind is MeetingKind.ResponsibilityTeam && !one.Cancelled && one.On >= from && one.On <= from.AddDays(FollowsWithinDays))
            .Select(one => (DateOnly?)one.On).Min() ?? from;
    }

    private Evaluation Add(Evaluation evaluation)
    {
        evaluations.Add(evaluation.DueFirst(DueOn(evaluation)));
        changes.Add(new(evaluation, EvaluationNews.Scheduled));
        return evaluation;
    }

    private bool HasRecorded(EvaluationKind kind) => evaluations.Any(one => one.Kind == kind && one.State is EvaluationState.Recorded);

    private void DemandBeforeFinal()
    {
        if (HasRecorded(EvaluationKind.Final))
        {
            throw new RuleViolation("after_the_final", "The final evaluation was the last (R-10).");
        }
    }

    private static void DemandPlanned(Evaluation evaluation)
    {
        if (!evaluation.IsPlanned)
        {
            throw new RuleViolation("evaluation_not_planned", "It was recorded, or is void.");
        }
    }
}

/// <summary>Something happened to an evaluation.</summary>
internal sealed record EvaluationChange(Evaluation Evaluation, EvaluationNews News);

/// <summary>What happened.</summary>
internal enum EvaluationNews
{
    Scheduled,
    Moved,
    Recorded,
    Voided,
}
