using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.Meetings.Features.Preparing;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>Takes a child's matter out of a meeting again.</summary>
internal static class ReleaseChild
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/children/{childId:guid}/release", Handle)
            .ForChild(Permission.ScheduleMeetings)
            .WithSummary("Takes a child's matter out of a meeting");

    internal static async Task<NoContent> Handle(Guid meetingId, Guid childId, MeetingsDb db, CancellationToken ct)
    {
        var (meeting, _) = await MeetingRoster.ReadAsync(db, meetingId, ct);
        var child = meeting.Children.FirstOrDefault(row => row.ChildId == childId) ?? throw new Problem(Problems.NotFound);
        meeting.Release(child, await db.Teams.Where(team => team.Id == meeting.TeamId).Select(team => team.ChildId).FirstOrDefaultAsync(ct));
        await BeginPreparation.LeaveAsync(db, meetingId, childId, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
