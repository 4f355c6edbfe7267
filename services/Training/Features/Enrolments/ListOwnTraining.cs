using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Attendances;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Features.Assignments;
using SystemicPlatform.Training.Features.Groups;
using SystemicPlatform.Training.Features.Sessions;

namespace SystemicPlatform.Training.Features.Enrolments;

/// <summary>What the caller takes or took part in, with when it meets and what is asked of them.</summary>
internal static class ListOwnTraining
{
    /// <summary>One enrolment that was not cancelled.</summary>
    /// <param name="You">The own place.</param>
    /// <param name="Offer">In what.</param>
    /// <param name="Sessions">In order of time, cancelled ones among them.</param>
    /// <param name="FeedbackAsked">Sessions about which feedback is asked and not given yet.</param>
    /// <param name="Work">What they handed in, with what came of it.</param>
    internal sealed record Item(OwnSeat You, Offer Offer, IReadOnlyList<SessionView> Sessions, IReadOnlyList<Guid> FeedbackAsked, IReadOnlyList<SubmissionView> Work);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/my-training", Handle).Requires(Permission.EnrolOneself)
            .WithSummary("What you take part in, newest first, with its sessions, the feedback that is asked of you and your work; ?groupId narrows");

    internal static async Task<Ok<Page<Item>>> Handle(
        [FromQuery] Guid? groupId, [AsParameters] Paging paging, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var own = OwnSeat.RowsOf(db, caller).Where(row => row.Status != EnrolmentStatus.Cancelled && (groupId == null || row.GroupId == groupId));
        own = paging.AfterId() is { } after ? own.Where(row => row.Id < after) : own;
        var page = await paging.ReadAsync(OwnSeat.Of(db, own.OrderByDescending(row => row.Id)), seat => [seat.EnrolmentId], ct);
        Guid[] groups = [.. page.Items.Select(seat => seat.GroupId).Distinct()];
        var offers = await (
            from training in db.Groups.AsNoTracking()
            join programme in db.Programmes on training.ProgrammeId equals programme.Id
            where groups.Contains(training.Id)
            select new { Group = training, Programme = programme }).ToDictionaryAsync(row => row.Group.Id, row => Offer.From(row.Group, row.Programme), ct);
        var sessions = (await db.Sessions.AsNoTracking().Where(row => groups.Contains(row.GroupId)).OrderBy(row => row.StartsAt).ThenBy(row => row.Id).ToListAsync(ct))
            .ToLookup(row => row.GroupId, SessionView.From);
        Guid[] seats = [.. page.Items.Select(seat => seat.EnrolmentId)];
        var work = (await db.Submissions.AsNoTracking().Where(row => seats.Contains(row.EnrolmentId)).OrderBy(row => row.Id).ToListAsync(ct))
            .ToLookup(row => row.EnrolmentId, SubmissionView.From);
        var asked = await AskedAsync(db, [.. page.Items.Where(seat => seat.Status is EnrolmentStatus.Enrolled).Select(seat => seat.EnrolmentId)], HelsinkiTime.Today(clock), ct);
        return TypedResults.Ok(new Page<Item>(
            [.. page.Items.Select(seat => new Item(
                seat, offers[seat.GroupId], [.. sessions[seat.GroupId]], [.. asked[seat.EnrolmentId]], [.. work[seat.EnrolmentId]]))],
            page.Next));
    }

    // As in FeedbackDesk.AskedAbout: of those who are not known to have been absent.
    private static async Task<ILookup<Guid, Guid>> AskedAsync(TrainingDb db, Guid[] enrolments, DateOnly today, CancellationToken ct) =>
        (await (
            from enrolment in db.Enrolments.AsNoTracking()
            join round in db.FeedbackRounds on enrolment.GroupId equals round.GroupId
            where enrolments.Contains(enrolment.Id) && round.ClosesOn >= today
                && !db.FeedbackRespondents.Any(row => row.RoundId == round.Id && row.ParticipantId == enrolment.ParticipantId)
                && !db.Attendances.Any(row => row.SessionId == round.SessionId && row.EnrolmentId == enrolment.Id
                    && (row.Mode == AttendanceMode.Absent || row.Mode == AttendanceMode.AbsentNotified))
            orderby round.Id
            select new { enrolment.Id, round.SessionId }).ToListAsync(ct)).ToLookup(row => row.Id, row => row.SessionId);
}
