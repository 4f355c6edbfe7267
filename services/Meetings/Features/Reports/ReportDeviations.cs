using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Reports;

/// <summary>
/// Counts per team and kind of meeting how many were held and in what they differed from the model (C1b, R-05, R-06). The
/// teams around single children are one line together: a line of their own would tell of the child.
/// </summary>
internal static class ReportDeviations
{
    /// <summary>One deviation of a team in the period.</summary>
    /// <param name="TeamId">The team; null for the teams around single children together.</param>
    /// <param name="MeetingKind">Kind of meeting.</param>
    /// <param name="Kind">What.</param>
    /// <param name="Role">The role that was missing.</param>
    /// <param name="Meetings">In how many meetings.</param>
    /// <param name="Held">Of how many that were held.</param>
    internal sealed record Line(Guid? TeamId, MeetingKind MeetingKind, DeviationKind Kind, ParticipantRole? Role, int Meetings, int Held);

    /// <summary>The report.</summary>
    /// <param name="Held">Meetings that were held in all.</param>
    /// <param name="WithoutDeviation">Those that differed in nothing.</param>
    /// <param name="Lines">The deviations.</param>
    internal sealed record Response(int Held, int WithoutDeviation, IReadOnlyList<Line> Lines);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/reports/deviations", Handle).Requires(Permission.ReadMeetingReports)
            .WithSummary("In what held meetings differed from the model, per team");

    internal static async Task<Ok<Response>> Handle(
        [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [FromQuery] Guid? teamId, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var range = ReportPeriod.Of(from, to, clock);
        var meetings = db.Meetings.Where(row => row.Status == MeetingStatus.Held && row.StartsAt >= range.Begin && row.StartsAt < range.End);
        var deviations = db.Deviations.Where(row => row.StartsAt >= range.Begin && row.StartsAt < range.End);
        if (teamId is { } team)
        {
            // A child's own team is not asked for by itself: that would undo the line that it shares with the others.
            meetings = meetings.Where(row => row.TeamId == team && db.Teams.Any(one => one.Id == team && one.ChildId == null));
            deviations = deviations.Where(row => row.TeamId == team && db.Teams.Any(one => one.Id == team && one.ChildId == null));
        }

        var held = await meetings
            .Join(db.Teams, row => row.TeamId, one => one.Id, (row, one) => new { TeamId = one.ChildId == null ? (Guid?)one.Id : null, row.Kind })
            .GroupBy(row => row).Select(group => new { group.Key.TeamId, group.Key.Kind, Count = group.Count() }).ToListAsync(ct);
        var counted = await deviations
            .Join(db.Teams, row => row.TeamId, one => one.Id, (row, one) => new { TeamId = one.ChildId == null ? (Guid?)one.Id : null, row.MeetingKind, row.Kind, row.Role })
            .GroupBy(row => row).Select(group => new { group.Key.TeamId, group.Key.MeetingKind, group.Key.Kind, group.Key.Role, Count = group.Count() })
            .ToListAsync(ct);
        var without = await meetings.CountAsync(row => !db.Deviations.Any(one => one.MeetingId == row.Id), ct);
        var heldBy = held.ToDictionary(row => (row.TeamId, row.Kind), row => row.Count);
        return TypedResults.Ok(new Response(held.Sum(row => row.Count), without,
        [
            .. counted.OrderBy(row => row.TeamId).ThenBy(row => row.MeetingKind).ThenBy(row => row.Kind).ThenBy(row => row.Role)
                .Select(row => new Line(row.TeamId, row.MeetingKind, row.Kind, row.Role, row.Count, heldBy.GetValueOrDefault((row.TeamId, row.MeetingKind)))),
        ]));
    }
}
