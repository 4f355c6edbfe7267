using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Planning;

namespace SystemicPlatform.Reminders.Tests.Kinds;

/// <summary>Kinds about meetings and consultations.</summary>
internal static class MeetingCases
{
    private const string BookedAnew = "A booking that moves is cancelled and booked anew.";
    private static readonly string[] Members = ["mother", "responsible", "school", "workPair"];

    public static IEnumerable<KindCase> All =>
    [
        new(ReminderKind.WeeklyMeeting, Schedule, Members) { Moved = new(Move), Cancelled = new(Cancel), DoneBeforeDue = new(Hold) },
        new(ReminderKind.MeetingPreparation, Schedule, "coordinator") { Moved = new(Move), Cancelled = new(Cancel), DoneBeforeDue = new(Hold) },
        new(ReminderKind.MeetingInvitation, Invite, "guest")
        {
            Moved = new(Move), Cancelled = new(Cancel), RecipientChanged = new(InviteAnother), DoneBeforeDue = new(Hold),
        },
        new(ReminderKind.InvitationUnanswered, Invite, "guest")
        {
            Moved = new(Move), Cancelled = new(Cancel), RecipientChanged = new(InviteAnother), DoneBeforeDue = new(Answer),
        },
        new(ReminderKind.MeetingCancelled, stage => Both(stage, Schedule, Cancel), Members)
        {
            Moved = new(Move) { To = [] }, Cancelled = new(Move), DoneBeforeDue = Turn.Not("There is nothing to do about it."),
        },
        new(ReminderKind.RecordUnshared, stage => Both(stage, Schedule, Hold), "coordinator", "lead")
        {
            Moved = new(stage => Both(stage, Move, HoldLater)), Cancelled = new(Cancel), DoneBeforeDue = new(Share),
        },
        new(ReminderKind.ConsultationBooked, Book, "responsible", "workPair")
        {
            Moved = Turn.Not(BookedAnew), Cancelled = new(CancelBooking), DoneBeforeDue = Turn.Not("Nothing tells that one was held."),
        },
        new(ReminderKind.ConsultationComing, Book, "responsible", "workPair")
        {
            Moved = Turn.Not(BookedAnew), Cancelled = new(CancelBooking), DoneBeforeDue = Turn.Not("Nothing tells that one was held."),
        },
        new(ReminderKind.ConsultationCancelled, stage => Both(stage, Book, CancelBooking), "responsible", "workPair")
        {
            Moved = Turn.Not(BookedAnew), Cancelled = Turn.Not("A cancelled booking stays so."), DoneBeforeDue = Turn.Not("There is nothing to do about it."),
        },
    ];

    private static Task Schedule(KindStage stage) => stage.TellAsync<MeetingScheduled, WhenMeetingScheduled>(new(
        stage.Tenant, null, stage.Child.Story.TeamId, stage.Child.ChildId, MeetingKind.ProfessionalTeam, stage.Occurrence(stage.Day, 1), stage.Now));

    private static Task Move(KindStage stage) => stage.TellAsync<MeetingMoved, WhenMeetingMoved>(new(
        stage.Tenant, null, stage.Child.Story.TeamId, stage.Child.ChildId, MeetingKind.ProfessionalTeam, stage.Occurrence(stage.LaterDay, 3), stage.Now));

    private static Task Cancel(KindStage stage) =>
        stage.TellAsync<MeetingCancelled, WhenMeetingCancelled>(new(stage.Tenant, null, stage.Id, 2, stage.Now));

    private static async Task Both(KindStage stage, Func<KindStage, Task> first, Func<KindStage, Task> second)
    {
        await first(stage);
        await second(stage);
    }

    private static Task Hold(KindStage stage) => Hold(stage, stage.Day, version: 2);

    private static Task Hold(KindStage stage, DateOnly day, int version) => stage.TellAsync<MeetingHeld, WhenMeetingHeld>(new(
        stage.Tenant, null, stage.Id, stage.Child.Story.TeamId, MeetingKind.ProfessionalTeam, [stage.Child.ChildId], KindStage.At(day), version, stage.Now));

    private static Task HoldLater(KindStage stage) => Hold(stage, stage.LaterDay, version: 4);

    private static Task Share(KindStage stage) => stage.TellAsync<MeetingRecordShared, WhenMeetingRecordShared>(new(
        stage.Tenant, null, stage.Id, stage.Child.Story.TeamId, [stage.Child.ChildId], 1, stage.Now));

    private static async Task Invite(KindStage stage)
    {
        await Schedule(stage);
        await Invite(stage, "guest");
    }

    private static Task Invite(KindStage stage, string name) => stage.TellAsync<ParticipantInvited, WhenParticipantInvited>(new(
        stage.Tenant, null, stage.Id, Guid.CreateVersion7(), stage.Child[name], null, null, stage.Now));

    private static async Task InviteAnother(KindStage stage)
    {
        await stage.TellAsync<ParticipantWithdrawn, WhenParticipantWithdrawn>(new(
            stage.Tenant, null, stage.Id, Guid.CreateVersion7(), stage.Child["guest"], null, null, stage.Now));
        await Invite(stage, KindStage.Successor("guest"));
    }

    private static Task Answer(KindStage stage) => stage.TellAsync<InvitationAnswered, WhenInvitationAnswered>(new(
        stage.Tenant, null, stage.Id, Guid.CreateVersion7(), stage.Child["guest"], null, null, InvitationAnswer.Accepted, stage.Now));

    private static Task Book(KindStage stage) => stage.TellAsync<ConsultationBooked, WhenConsultationBooked>(new(
        stage.Tenant, stage.Other, stage.Id, stage.Child.ChildId, KindStage.At(stage.Day), KindStage.At(stage.Day).AddHours(1), stage.Now));

    private static Task CancelBooking(KindStage stage) =>
        stage.TellAsync<ConsultationCancelled, WhenConsultationCancelled>(new(stage.Tenant, stage.Other, stage.Id, stage.Now));
}
