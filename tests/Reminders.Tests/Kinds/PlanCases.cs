using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Planning;

namespace SystemicPlatform.Reminders.Tests.Kinds;

/// <summary>Kinds about plans, steps, assessments and oversight.</summary>
internal static class PlanCases
{
    private const string ByLaw = "The law sets its days, and nothing moves them.";
    private const string Happened = "It has happened, and whoever controls it is told in any case.";

    public static IEnumerable<KindCase> All =>
    [
        Evaluation(ReminderKind.EvaluationDue, EvaluationKind.Mid, "coordinator", "responsible"),
        Evaluation(ReminderKind.EvaluationOverdue, EvaluationKind.Mid, "coordinator", "lead", "responsible"),
        Evaluation(ReminderKind.YearlyReviewDue, EvaluationKind.YearlyReview, "coordinator", "responsible"),
        Evaluation(ReminderKind.YearlyReviewOverdue, EvaluationKind.YearlyReview, "coordinator", "lead", "responsible"),
        Step(ReminderKind.StepDue, ["workPairAfter"], "workPair"),
        Step(ReminderKind.StepOverdue, ["workPairAfter", "responsibleAfter", "coordinatorAfter", "leadAfter"], "workPair", "responsible", "coordinator", "lead"),
        Assessment(ReminderKind.AssessmentUrgent, urgent: true, AssessmentState.Started, "coordinator", "responsible"),
        Assessment(ReminderKind.AssessmentStartDue, urgent: false, AssessmentState.Started, "responsible"),
        Assessment(ReminderKind.AssessmentStartOverdue, urgent: false, AssessmentState.Started, "coordinator", "lead", "responsible"),
        Assessment(ReminderKind.AssessmentDue, urgent: false, AssessmentState.Completed, "responsible"),
        Assessment(ReminderKind.AssessmentOverdue, urgent: false, AssessmentState.Completed, "coordinator", "lead", "responsible"),
        new(ReminderKind.NetworkRoundOpen, stage => Round(stage, 1), "coordinator", "lead", "responsible")
        {
            Moved = new(stage => Round(stage, 2)), Cancelled = Turn.Not("A round is evaluated, or goes on."),
            DoneBeforeDue = new(stage => stage.TellAsync<NetworkRoundCompleted, WhenNetworkRoundCompleted>(new(stage.Tenant, stage.Id, stage.Child.ChildId, 1, stage.Now))),
        },
        new(ReminderKind.PlanPublished, stage => Publish(stage, 1), "mother", "responsible", "school", "workPair")
        {
            Moved = new(stage => Publish(stage, 2)), Cancelled = Turn.Not("What was published stays so."), DoneBeforeDue = Turn.Not("There is nothing to do about it."),
        },
        new(ReminderKind.GoalSet, stage => Set(stage, stage.Day), "school")
        {
            Moved = new(stage => Set(stage, stage.LaterDay)), Cancelled = new(stage => Close(stage, reached: false)), DoneBeforeDue = new(stage => Close(stage, reached: true)),
        },
        new(ReminderKind.GoalClosed, async stage => { await Set(stage, stage.Day); await Close(stage, reached: true); }, "school")
        {
            Moved = new(async stage => { await Set(stage, stage.LaterDay); await Close(stage, reached: false); }), Cancelled = new(stage => Set(stage, stage.Day)),
            DoneBeforeDue = Turn.Not("There is nothing to do about it."),
        },
        new(ReminderKind.EmergencyAccess, stage => stage.TellAsync<EmergencyAccessTaken, WhenEmergencyAccessTaken>(
            new(stage.Tenant, stage.Child.ChildId, stage.Id, "somebody", KindStage.At(stage.Day), stage.Now)), "lead")
        {
            Moved = Turn.Not(Happened), Cancelled = Turn.Not(Happened), DoneBeforeDue = Turn.Not(Happened),
        },
        new(ReminderKind.CaseloadExceeded, stage => Exceed(stage, 31), "lead")
        {
            Moved = new(stage => Exceed(stage, 32)), Cancelled = Turn.Not(Happened),
            DoneBeforeDue = new(stage => stage.TellAsync<CaseloadRestored, WhenCaseloadRestored>(new(stage.Tenant, stage.Id, 30, 30, stage.Child.Today, stage.Now))),
        },
        new(ReminderKind.RetentionEnded, stage => EndRetention(stage, stage.Day), "lead")
        {
            Matter = stage => stage.Child.ChildId, Moved = new(stage => EndRetention(stage, stage.LaterDay)), Cancelled = Turn.Not(Happened),
            DoneBeforeDue = Turn.Not("Erasure takes the reminder with it, and ErasureTests look for what is left."),
        },
    ];

    private static KindCase Evaluation(ReminderKind kind, EvaluationKind what, params string[] to)
    {
        return new(kind, stage => stage.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(
            new(stage.Tenant, stage.Child.ChildId, stage.Other, stage.Id, what, stage.Day, 1, stage.Now)), to)
        {
            Moved = new(stage => stage.TellAsync<EvaluationMoved, WhenEvaluationMoved>(new(stage.Tenant, stage.Child.ChildId, stage.Other, stage.Id, what, stage.LaterDay, 2, stage.Now))),
            Cancelled = new(stage => stage.TellAsync<EvaluationVoided, WhenEvaluationVoided>(new(stage.Tenant, stage.Child.ChildId, stage.Other, stage.Id, what, 2, stage.Now))),
            DoneBeforeDue = new(stage => stage.TellAsync<EvaluationRecorded, WhenEvaluationRecorded>(new(stage.Tenant, stage.Child.ChildId, stage.Other, stage.Id, what, 2, stage.Now))),
        };
    }

    // Who does it is named, so another one has to be named.
    private static KindCase Step(ReminderKind kind, string[] after, params string[] to)
    {
        return new(kind, stage => Agree(stage, "workPair", stage.Day, 1), to)
        {
            Moved = new(stage => Agree(stage, "workPair", stage.LaterDay, 2)),
            Cancelled = new(stage => End(stage, done: false)),
            RecipientChanged = new(stage => Agree(stage, "workPairAfter", stage.Day, 2)) { To = after },
            DoneBeforeDue = new(stage => End(stage, done: true)),
        };

        static Task Agree(KindStage stage, string who, DateOnly day, int version) => stage.TellAsync<StepAgreed, WhenStepAgreed>(
            new(stage.Tenant, stage.Id, stage.Other, stage.Child.ChildId, stage.Child[who], null, null, day, version, stage.Now));

        static Task End(KindStage stage, bool done) =>
            stage.TellAsync<StepDone, WhenStepDone>(new(stage.Tenant, stage.Id, stage.Child.ChildId, done, 2, stage.Now));
    }

    private static KindCase Assessment(ReminderKind kind, bool urgent, AssessmentState done, params string[] to)
    {
        return new(kind, stage => stage.TellAsync<AssessmentClockStarted, WhenAssessmentClockStarted>(
            new(stage.Tenant, stage.Child.ChildId, stage.Id, stage.Child.Today, urgent, stage.Day, stage.LaterDay, stage.LaterDay, stage.Now)), to)
        {
            Moved = Turn.Not(ByLaw),
            Cancelled = new(stage => Become(stage, AssessmentState.NotNeeded)),
            DoneBeforeDue = new(stage => Become(stage, done)),
        };

        static Task Become(KindStage stage, AssessmentState state) => stage.TellAsync<AssessmentClockChanged, WhenAssessmentClockChanged>(
            new(stage.Tenant, stage.Child.ChildId, stage.Id, state, stage.Child.Today, stage.Now));
    }

    private static Task Round(KindStage stage, int round) =>
        stage.TellAsync<NetworkRoundStarted, WhenNetworkRoundStarted>(new(stage.Tenant, stage.Id, stage.Child.ChildId, round, stage.Now));

    private static Task Publish(KindStage stage, int number) =>
        stage.TellAsync<PlanPublished, WhenPlanPublished>(new(stage.Tenant, stage.Child.ChildId, stage.Id, Guid.CreateVersion7(), number, stage.Now));

    private static Task Set(KindStage stage, DateOnly day) =>
        stage.TellAsync<GoalSet, WhenGoalSet>(new(stage.Tenant, stage.Child.ChildId, stage.Other, stage.Id, GoalOwner.Family, day, true, [], stage.Now));

    private static Task Close(KindStage stage, bool reached) =>
        stage.TellAsync<GoalClosed, WhenGoalClosed>(new(stage.Tenant, stage.Child.ChildId, stage.Other, stage.Id, reached, true, [], stage.Now));

    private static Task Exceed(KindStage stage, int children) =>
        stage.TellAsync<CaseloadExceeded, WhenCaseloadExceeded>(new(stage.Tenant, stage.Id, children, 30, stage.Child.Today, stage.Now));

    private static Task EndRetention(KindStage stage, DateOnly day) =>
        stage.TellAsync<RetentionEnded, WhenRetentionEnded>(new(stage.Tenant, stage.Child.ChildId, day, stage.Now));
}
