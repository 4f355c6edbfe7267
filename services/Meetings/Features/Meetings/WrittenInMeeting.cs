using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>What is written in a meeting for one child stays with the child for whom it was written.</summary>
internal static class WrittenInMeeting
{
    /// <summary>Refuses to change whose meeting it is once there is an agenda, a record or a step.</summary>
    /// <exception cref="RuleViolation"><c>meeting_written_in</c></exception>
    internal static async Task EnsureNothingAsync(MeetingsDb db, Guid meetingId, CancellationToken ct)
    {
        if (await db.Records.AnyAsync(row => row.MeetingId == meetingId, ct)
            || await db.Agendas.AnyAsync(row => row.MeetingId == meetingId, ct)
            || await db.Steps.AnyAsync(row => row.MeetingId == meetingId, ct))
        {
            throw new RuleViolation("meeting_written_in", "The meeting has an agenda, a record or steps; schedule another one instead.");
        }
    }
}
