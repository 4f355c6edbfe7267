using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Responsibility;

/// <summary>Takes the phase off the last meeting, e.g. when it was cancelled, so that another one can have it.</summary>
internal static class ReleaseResponsibilityMeeting
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ResponsibilityUseCases.Meeting + "/release", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Takes the phase off the last meeting of the responsibility team");

    internal static async Task<NoContent> Handle(Guid childId, Guid meetingId, MeetingsDb db, CancellationToken ct)
    {
        var cycle = await db.CycleOfMeetingAsync(childId, meetingId, ct);
        cycle.Release(meetingId);
        if (cycle.Meetings.Count == 0)
        {
            db.Remove(cycle);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
