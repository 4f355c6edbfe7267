using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Reports;

/// <summary>Shows per client team in how many held meetings the matter had been in the professional team first .</summary>
internal static class ReportProfessionalTeamFirst
{
    /// <summary>One client team.</summary>
    /// <param name="TeamId">The team.</param>
    /// <param name="Held">Held meetings.</param>
    /// <param name="Complied">Those whose matter a professional team had handled before.</param>
    /// <param name="WithReason">The others, with a reason that somebody gave.</param>
    /// <param name="Share">Complied of held.</param>
    internal sealed record Line(Guid TeamId, int Held, int Complied, int WithReason, double Share);

    /// <summary>The report.</summary>
    /// <param name="Teams">Per client team.</param>
    internal sealed record Response(IReadOnlyList<Line> Teams);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/reports/professional-team-first", Handle).Requires(Permission.ReadMeetingReports)
            .WithSummary("In how many client-team meetings the professional team came first");

    internal static async Task<Ok<Response>> Handle(
        [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var range = ReportPeriod.Of(from, to, clock);
        var cases = await (
            from meeting in db.Meetings
            where meeting.Kind == MeetingKind.ClientTeam && meeting.Status == MeetingStatus.Held
                && meeting.StartsAt >= range.Begin && meeting.StartsAt < range.End
            join part in db.MeetingChildren on meeting.Id equals part.MeetingId
            select new
            {
                meeting.TeamId,
                Complied = db.MeetingChildren.Any(earlier => earlier.ChildId == part.ChildId && earlier.StartsAt < meeting.StartsAt
                    && db.Meetings.Any(one => one.Id == earlier.MeetingId && one.Kind == MeetingKind.ProfessionalTeam && one.Status == MeetingStatus.Held)),
                WithReason = part.WhyNotFirst != null,
            }).GroupBy(one => one).Select(group => new { group.Key.TeamId, group.Key.Complied, group.Key.WithReason, Count = group.Count() }).ToListAsync(ct);
        return TypedResults.Ok(new Response(
        [
            .. cases.GroupBy(one => one.TeamId).OrderBy(group => group.Key).Select(group =>
            {
                var (held, complied) = (group.Sum(one => one.Count), group.Where(one => one.Complied).Sum(one => one.Count));
                return new Line(
                    group.Key, held, complied, group.Where(one => !one.Complied && one.WithReason).Sum(one => one.Count),
                    Math.Round((double)complied / held, 3));
            }),
        ]));
    }
}
