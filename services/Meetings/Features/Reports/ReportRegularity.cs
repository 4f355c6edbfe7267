using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Reports;

/// <summary>
/// Shows how regularly professional and client teams meet, per team and per municipality (A2-25, R-04): of the dates of their
/// series that have passed, how many were held, skipped, cancelled, or left without a word.
/// </summary>
internal static class ReportRegularity
{
    /// <summary>How many dates came to what.</summary>
    /// <param name="Dates">Dates of the series that have passed.</param>
    /// <param name="Held">Held.</param>
    /// <param name="Skipped">Left out, for a holiday or another reason.</param>
    /// <param name="Cancelled">Called off.</param>
    /// <param name="Open">Nobody closed them.</param>
    /// <param name="Share">Held of those that were to be held: dates without the skipped ones; null without any.</param>
    internal sealed record Counts(int Dates, int Held, int Skipped, int Cancelled, int Open, double? Share)
    {
        internal static Counts Of(IEnumerable<Row> rows)
        {
            var by = rows.GroupBy(row => row.Status).ToDictionary(group => group.Key, group => group.Sum(row => row.Count));
            var (dates, held, skipped) = (by.Values.Sum(), by.GetValueOrDefault(MeetingStatus.Held), by.GetValueOrDefault(MeetingStatus.Skipped));
            var open = by.GetValueOrDefault(MeetingStatus.Planned) + by.GetValueOrDefault(MeetingStatus.Moved);
            return new Counts(
                dates, held, skipped, by.GetValueOrDefault(MeetingStatus.Cancelled), open,
                dates == skipped ? null : Math.Round((double)held / (dates - skipped), 3));
        }
    }

    /// <summary>One team.</summary>
    /// <param name="TeamId">The team.</param>
    /// <param name="Kind">Which of its meetings.</param>
    /// <param name="Counts">How many dates came to what.</param>
    internal sealed record TeamLine(Guid TeamId, MeetingKind Kind, Counts Counts);

    /// <summary>One municipality; a team that serves several counts in each of them.</summary>
    /// <param name="MunicipalityCode">Three digits; null for teams that serve the whole area.</param>
    /// <param name="Counts">How many dates came to what.</param>
    internal sealed record MunicipalityLine(string? MunicipalityCode, Counts Counts);

    /// <summary>The report.</summary>
    /// <param name="Teams">Per team and kind.</param>
    /// <param name="Municipalities">Per municipality.</param>
    internal sealed record Response(IReadOnlyList<TeamLine> Teams, IReadOnlyList<MunicipalityLine> Municipalities);

    internal sealed record Row(Guid TeamId, IReadOnlyList<string> Municipalities, MeetingKind Kind, MeetingStatus Status, int Count);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/reports/regularity", Handle).Requires(Permission.ReadMeetingReports)
            .WithSummary("How regularly teams meet, per team and municipality");

    internal static async Task<Ok<Response>> Handle(
        [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var range = ReportPeriod.Of(from, to, clock);
        var end = clock.GetUtcNow() < range.End ? clock.GetUtcNow() : range.End;
        var counts = await db.Meetings
            .Where(row => row.SeriesId != null && row.StartsAt >= range.Begin && row.StartsAt < end
                && (row.Kind == MeetingKind.ProfessionalTeam || row.Kind == MeetingKind.ClientTeam))
            .GroupBy(row => new { row.TeamId, row.Kind, row.Status })
            .Select(group => new { group.Key.TeamId, group.Key.Kind, group.Key.Status, Count = group.Count() }).ToListAsync(ct);
        var ids = counts.Select(row => row.TeamId).Distinct().ToArray();
        var served = await db.Teams.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.MunicipalityCodes, ct);
        Row[] rows = [.. counts.Select(row => new Row(row.TeamId, served.GetValueOrDefault(row.TeamId) ?? [], row.Kind, row.Status, row.Count))];
        return TypedResults.Ok(new Response(
            [.. rows.GroupBy(row => (row.TeamId, row.Kind)).OrderBy(group => group.Key).Select(group => new TeamLine(group.Key.TeamId, group.Key.Kind, Counts.Of(group)))],
            [.. ByMunicipality(rows).OrderBy(line => line.MunicipalityCode, StringComparer.Ordinal)]));
    }

    private static IEnumerable<MunicipalityLine> ByMunicipality(Row[] rows) => rows
        .SelectMany(row => row.Municipalities.Count == 0 ? [(Code: (string?)null, row)] : row.Municipalities.Select(code => (Code: (string?)code, row)))
        .GroupBy(pair => pair.Code, pair => pair.row).Select(group => new MunicipalityLine(group.Key, Counts.Of(group)));
}
