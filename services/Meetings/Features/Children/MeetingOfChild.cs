using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Children;

/// <summary>Meetings in the calendar that a child's processes refer to.</summary>
internal static class MeetingOfChild
{
    /// <summary>The child's meeting of that kind.</summary>
    /// <exception cref="InvalidFields"><c>meetingId</c>: <c>unknown_meeting</c>.</exception>
    internal static async Task<Meeting> FindAsync(MeetingsDb db, Guid childId, Guid meetingId, MeetingKind kind, CancellationToken ct) =>
        await db.Meetings.AsNoTracking().FirstOrDefaultAsync(row => row.Id == meetingId && row.ChildId == childId && row.Kind == kind, ct)
            ?? throw new InvalidFields("meetingId", "unknown_meeting", "The child has no such meeting of that kind.");

    /// <inheritdoc cref="FindAsync"/>
    internal static async Task EnsureAsync(MeetingsDb db, Guid childId, Guid? meetingId, MeetingKind kind, CancellationToken ct)
    {
        if (meetingId is { } id)
        {
            await FindAsync(db, childId, id, kind, ct);
        }
    }
}
