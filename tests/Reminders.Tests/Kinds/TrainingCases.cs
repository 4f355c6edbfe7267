using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Planning;

namespace SystemicPlatform.Reminders.Tests.Kinds;

/// <summary>Kinds about training.</summary>
internal static class TrainingCases
{
    private const string Nothing = "There is nothing to do about it.";
    private const string Own = "It is this one person's.";

    public static IEnumerable<KindCase> All =>
    [
        new(ReminderKind.EnrolmentConfirmed, Enrol, "therapist")
        {
            Moved = Turn.Not("A seat has no time."), Cancelled = new(GiveUp), RecipientChanged = Turn.Not(Own), DoneBeforeDue = Turn.Not(Nothing),
        },
        new(ReminderKind.SessionComing, Schedule, "therapist")
        {
            Moved = new(Move), Cancelled = new(Cancel), RecipientChanged = new(EnrolAnother), DoneBeforeDue = Turn.Not("Nothing tells that one was held."),
        },
        new(ReminderKind.SessionCancelled, async stage => { await Schedule(stage); await Cancel(stage); }, "therapist")
        {
            Moved = new(Move) { To = [] }, Cancelled = new(Move), RecipientChanged = new(EnrolAnother), DoneBeforeDue = Turn.Not(Nothing),
        },
        new(ReminderKind.FeedbackAsked, stage => Ask(stage, stage.Day, "therapist"), "therapist")
        {
            Moved = new(stage => Ask(stage, stage.LaterDay, "therapist")), Cancelled = new(stage => Ask(stage, stage.Day)),
            RecipientChanged = new(stage => Ask(stage, stage.Day, "therapistAfter")), DoneBeforeDue = new(stage => Miss(stage, stage.Day)),
        },
        new(ReminderKind.FeedbackMissing, async stage => { await Ask(stage, stage.Day, "therapist"); await Miss(stage, stage.Day, "therapist"); }, "therapist")
        {
            Moved = new(stage => Miss(stage, stage.LaterDay, "therapist")), Cancelled = new(stage => Ask(stage, stage.Day, "therapist")),
            RecipientChanged = new(stage => Miss(stage, stage.Day, "therapistAfter")), DoneBeforeDue = new(stage => Miss(stage, stage.Day)),
        },
        new(ReminderKind.ForumSummary, stage => stage.TellAsync<ForumSummaryShared, WhenForumSummaryShared>(
            new(stage.Tenant, stage.Other, stage.Id, [stage.Child["therapist"]], stage.Now)), "therapist")
        {
            Moved = Turn.Not("What can be read has no time."), Cancelled = Turn.Not("What was shared stays so."), RecipientChanged = Turn.Not(Own), DoneBeforeDue = Turn.Not(Nothing),
        },
        new(ReminderKind.CertificateIssued, Issue, "therapist")
        {
            Moved = new(Issue), Cancelled = new(Revoke), RecipientChanged = Turn.Not(Own), DoneBeforeDue = Turn.Not(Nothing),
        },
        new(ReminderKind.CertificateExpiring, async stage => { await Issue(stage); await Expire(stage); }, "therapist")
        {
            Moved = new(Expire), Cancelled = new(Revoke), RecipientChanged = Turn.Not(Own), DoneBeforeDue = new(Issue),
        },
        new(ReminderKind.CertificateRevoked, async stage => { await Issue(stage); await Revoke(stage); }, "therapist")
        {
            Moved = Turn.Not("What is revoked stays so."), Cancelled = Turn.Not("What is revoked stays so."), RecipientChanged = Turn.Not(Own), DoneBeforeDue = Turn.Not(Nothing),
        },
    ];

    private static Task Enrol(KindStage stage) => Enrol(stage, stage.Id, "therapist");

    private static Task Enrol(KindStage stage, Guid enrolment, string who) => stage.TellAsync<EnrolmentConfirmed, WhenEnrolmentConfirmed>(
        new(stage.Tenant, stage.Other, enrolment, stage.Child[who], stage.Child[who], false, stage.Now));

    private static Task GiveUp(KindStage stage) =>
        stage.TellAsync<EnrolmentCancelled, WhenEnrolmentCancelled>(new(stage.Tenant, stage.Other, stage.Id, stage.Child["therapist"], stage.Now));

    private static async Task EnrolAnother(KindStage stage)
    {
        await stage.TellAsync<EnrolmentCancelled, WhenEnrolmentCancelled>(new(stage.Tenant, stage.Other, Guid.CreateVersion7(), stage.Child["therapist"], stage.Now));
        await Enrol(stage, Guid.CreateVersion7(), KindStage.Successor("therapist"));
    }

    private static async Task Schedule(KindStage stage)
    {
        await stage.TellAsync<SessionScheduled, WhenSessionScheduled>(
            new(stage.Tenant, stage.Other, stage.Id, KindStage.At(stage.Day), KindStage.At(stage.Day).AddHours(6), 1, stage.Now));
        await Enrol(stage, Guid.CreateVersion7(), "therapist");
    }

    private static Task Move(KindStage stage) => stage.TellAsync<SessionMoved, WhenSessionMoved>(
        new(stage.Tenant, stage.Other, stage.Id, KindStage.At(stage.LaterDay), KindStage.At(stage.LaterDay).AddHours(6), 3, stage.Now));

    private static Task Cancel(KindStage stage) =>
        stage.TellAsync<SessionCancelled, WhenSessionCancelled>(new(stage.Tenant, stage.Other, stage.Id, 2, stage.Now));

    private static Task Ask(KindStage stage, DateOnly until, params string[] people) => stage.TellAsync<FeedbackAsked, WhenFeedbackAsked>(
        new(stage.Tenant, stage.Other, Guid.CreateVersion7(), stage.Id, until, [.. people.Select(name => stage.Child[name])], stage.Now));

    private static Task Miss(KindStage stage, DateOnly until, params string[] people) => stage.TellAsync<FeedbackMissing, WhenFeedbackMissing>(
        new(stage.Tenant, stage.Other, Guid.CreateVersion7(), stage.Id, until, [.. people.Select(name => stage.Child[name])], stage.Now));

    private static Task Issue(KindStage stage) => stage.TellAsync<CertificateIssued, WhenCertificateIssued>(
        new(stage.Tenant, stage.Id, stage.Other, stage.Child["therapist"], stage.Child["therapist"], stage.Child.Today, stage.LaterDay, stage.Now));

    private static Task Expire(KindStage stage) => stage.TellAsync<CertificateExpiring, WhenCertificateExpiring>(
        new(stage.Tenant, stage.Id, stage.Child["therapist"], stage.Child["therapist"], stage.LaterDay, stage.Now));

    private static Task Revoke(KindStage stage) => stage.TellAsync<CertificateRevoked, WhenCertificateRevoked>(
        new(stage.Tenant, stage.Id, stage.Child["therapist"], stage.Child["therapist"], stage.Now));
}
