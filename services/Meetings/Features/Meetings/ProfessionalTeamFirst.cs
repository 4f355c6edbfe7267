using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>
/// A matter for the client team is first handled in the professional team (R-02, A0-17). The model says "should": leaving
/// the order warns, takes a reason, and is counted.
/// </summary>
internal static class ProfessionalTeamFirst
{
    /// <summary>Lets the child into the meeting, or warns.</summary>
    /// <param name="db">Database.</param>
    /// <param name="meeting">Where the matter is taken to.</param>
    /// <param name="child">Whose.</param>
    /// <param name="whyNotFirst">The reason for leaving the order, if somebody gave one.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RuleViolation"><c>professional_team_first</c>: repeat with <c>whyNotFirst</c>.</exception>
    internal static async Task EnsureAsync(MeetingsDb db, Meeting meeting, MeetingChild child, string? whyNotFirst, CancellationToken ct)
    {
        if (meeting.Kind != MeetingKind.ClientTeam || await IsBeforeAsync(db, child.ChildId, meeting.StartsAt, ct))
        {
            return;
        }

        child.Excuse(string.IsNullOrWhiteSpace(whyNotFirst)
            ? throw new RuleViolation(
                "professional_team_first", "No professional team handles the matter before this meeting (R-02). Give the reason in whyNotFirst.")
            : whyNotFirst);
    }

    // One that is coming counts when the client team is booked; what counts in the report is whether it was held.
    private static Task<bool> IsBeforeAsync(MeetingsDb db, Guid childId, DateTimeOffset before, CancellationToken ct) =>
        db.MeetingChildren.AnyAsync(part => part.ChildId == childId && part.StartsAt < before
            && db.Meetings.Any(row => row.Id == part.MeetingId && row.Kind == MeetingKind.ProfessionalTeam
                && row.Status != MeetingStatus.Cancelled && row.Status != MeetingStatus.Skipped), ct);
}
