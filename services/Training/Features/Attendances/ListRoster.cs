using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Enrolments;

namespace SystemicPlatform.Training.Features.Attendances;

internal static class ListRoster
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/sessions/{sessionId:guid}/attendance", Handle).Requires(Permission.ReadParticipants)
            .WithSummary("Everyone with a seat, and whether they were at the session");

    internal static async Task<Ok<Page<RosterRow>>> Handle(Guid sessionId, [AsParameters] Paging paging, TrainingDb db, CancellationToken ct)
    {
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(row => row.Id == sessionId, ct) ?? throw new Problem(Problems.NotFound);
        var seated = db.Enrolments.AsNoTracking()
            .Where(row => row.GroupId == session.GroupId && row.Status == EnrolmentStatus.Enrolled).After(paging).OrderBy(row => row.Id);
        var rows =
            from enrolment in seated
            join person in db.Participants on enrolment.ParticipantId equals person.Id
            join attendance in db.Attendances.Where(row => row.SessionId == sessionId) on enrolment.Id equals attendance.EnrolmentId into recorded
            from attendance in recorded.DefaultIfEmpty()
            orderby enrolment.Id
            select new RosterRow(
                enrolment.Id, person.Id, person.Name,
                attendance == null ? null : attendance.Mode, attendance == null ? null : attendance.Minutes);
        return TypedResults.Ok(await paging.ReadAsync(rows, row => [row.EnrolmentId], ct));
    }
}
