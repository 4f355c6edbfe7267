using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Attendances;
using SystemicPlatform.Training.Domain.Enrolments;

namespace SystemicPlatform.Training.Features.Goals;

/// <summary>Counts what the programmes of a goal led to: each person once, whatever the number of programmes (A2-02).</summary>
internal static class ShowGoalNumbers
{
    /// <summary>The counts. None follows from another .</summary>
    /// <param name="Programmes">That serve the goal.</param>
    /// <param name="Groups">In which they were held.</param>
    /// <param name="Enrolled">People with a seat.</param>
    /// <param name="Attended">People who were at a session.</param>
    /// <param name="Certified">People with a certificate that was not revoked.</param>
    internal sealed record Response(int Programmes, int Groups, int Enrolled, int Attended, int Certified);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/goals/{goalId:guid}/numbers", Handle).Requires(Permission.ReadTrainingReports).WithSummary("What the programmes of a goal led to");

    internal static async Task<Ok<Response>> Handle(Guid goalId, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var goal = await db.Goals.AsNoTracking().OneAsync(goalId, caller, ct);
        Guid[] programmes = [.. goal.Activities.Select(activity => activity.ProgrammeId).OfType<Guid>()];
        var groups = db.Groups.Where(row => programmes.Contains(row.ProgrammeId) && row.CancelledBecause == null);
        var enrolled = db.Enrolments.Where(row => row.Status == EnrolmentStatus.Enrolled && groups.Any(group => group.Id == row.GroupId));
        return TypedResults.Ok(new Response(
            programmes.Length,
            await groups.CountAsync(ct),
            await enrolled.Select(row => row.ParticipantId).Distinct().CountAsync(ct),
            await enrolled.Where(row => db.Attendances.Any(seen => seen.EnrolmentId == row.Id && seen.Mode != AttendanceMode.Absent))
                .Select(row => row.ParticipantId).Distinct().CountAsync(ct),
            await db.Certificates.Where(row => programmes.Contains(row.ProgrammeId) && row.RevokedOn == null)
                .Select(row => row.ParticipantId).Distinct().CountAsync(ct)));
    }
}
