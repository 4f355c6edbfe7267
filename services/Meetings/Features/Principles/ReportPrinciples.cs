using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Principles;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Principles;

/// <summary>
/// Shows a team's self-evaluations over time, beside what its meetings were like for families: quality is never counts
/// alone (A2-30).
/// </summary>
internal static class ReportPrinciples
{
    private const int MaxDays = 1100;

    // A family among few would be known by its answers; in a child's own team there is only the one.
    private const int FewestFamilies = 5;

    /// <summary>One month.</summary>
    /// <param name="Begin">Its first day.</param>
    /// <param name="Evaluations">How many self-evaluations there were.</param>
    /// <param name="Averages">One for each principle, in their order; null without evaluations.</param>
    /// <param name="FamilyFeedback">How many family members said what their meeting was like.</param>
    /// <param name="FamilyAverage">Of their four answers together; null without feedback, and below five in a team of many families.</param>
    internal sealed record Month(DateOnly Begin, int Evaluations, IReadOnlyList<double>? Averages, int FamilyFeedback, double? FamilyAverage);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/teams/{teamId:guid}/principles-report", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "teamId", SeriesAccess.ChildOfTeamAsync)
            .WithSummary("A team's self-evaluations over time, beside the families' feedback");

    internal static async Task<Ok<Page<Month>>> Handle(
        Guid teamId, [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var last = to ?? HelsinkiTime.Today(clock);
        var first = from ?? last.AddYears(-1);
        if (last < first || last.DayNumber - first.DayNumber > MaxDays)
        {
            throw new Problem(Problems.InvalidParameter, $"from, to: in order, at most {MaxDays} days.");
        }

        var range = DayRange.Of(first, last, clock);
        var evaluations = (await db.SelfEvaluations.AsNoTracking().Where(row => row.TeamId == teamId && row.On >= first && row.On <= last)
            .Select(row => new { row.On, row.Ratings }).ToListAsync(ct)).ToLookup(row => MonthOf(row.On), row => row.Ratings);
        var feedback = (await db.Feedback.AsNoTracking().Where(row => row.TeamId == teamId && row.At >= range.Begin && row.At < range.End)
            .Select(row => new { row.At, Sum = row.Heard + row.Understood + row.Useful + row.Hopeful }).ToListAsync(ct))
            .ToLookup(row => MonthOf(HelsinkiTime.DayOf(row.At)), row => row.Sum / 4.0);
        var fewest = await db.Teams.AnyAsync(team => team.Id == teamId && team.ChildId != null, ct) ? 1 : FewestFamilies;
        var months = evaluations.Select(group => group.Key).Union(feedback.Select(group => group.Key)).Order();
        return TypedResults.Ok(new Page<Month>([.. months.Select(month => Of(month, [.. evaluations[month]], [.. feedback[month]], fewest))], null));
    }

    private static Month Of(DateOnly month, List<int[]> ratings, List<double> feedback, int fewest) => new(
        month, ratings.Count,
        ratings.Count == 0 ? null : [.. PrincipleCatalogue.All.Select((_, index) => Math.Round(ratings.Average(row => row[index]), 2))],
        feedback.Count, feedback.Count < fewest ? null : Math.Round(feedback.Average(), 2));

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
