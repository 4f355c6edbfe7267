using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
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
                "professional_team_first", "The child's professional team does not handle the matter before this meeting (R-02). Give the reason in whyNotFirst.")
            : whyNotFirst);
    }

    // One that is coming counts when the client team is booked; what counts in the report is whether it was held.
    private static async Task<bool> IsBeforeAsync(MeetingsDb db, Guid childId, DateTimeOffset before, CancellationToken ct)
    {
        var own = await OwnTeamsAsync(db, childId, before, ct);
        return await db.MeetingChildren.AnyAsync(
            part => part.ChildId == childId && part.StartsAt < before
                && db.Meetings.Any(row => row.Id == part.MeetingId && row.Kind == MeetingKind.ProfessionalTeam
                    && row.Status != MeetingStatus.Cancelled && row.Status != MeetingStatus.Skipped
                    && (own.Count == 0 || own.Contains(row.TeamId))),
            ct);
    }

    // The professional teams that the child is referred to, or whose client team it is referred to. A child without a
    // referral has none of its own: then any professional team will do.
    private static Task<List<Guid>> OwnTeamsAsync(MeetingsDb db, Guid childId, DateTimeOffset at, CancellationToken ct)
    {
        var referredTo = db.Referrals.Where(row => row.ChildId == childId && row.BeginsAt <= at && (row.EndsAt == null || row.EndsAt > at))
            .Join(db.Teams, row => row.TeamId, team => team.Id, (_, team) => team);
        return db.Teams.Where(team => team.Kind == TeamKind.Professional && referredTo.Any(one => one.Id == team.Id || one.LinkedTeamId == team.Id))
            .Select(team => team.Id).ToListAsync(ct);
    }
}
