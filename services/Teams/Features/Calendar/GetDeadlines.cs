using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Teams.Features.Calendar;

internal static class GetDeadlines
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/calendar/deadlines", Handle).Requires(Permission.ReadCalendar)
            .WithSummary("Statutory deadlines of an assessment initiated on a day (initiatedOn=yyyy-MM-dd)");

    private static Ok<AssessmentDeadlines> Handle(string? initiatedOn, StatutoryDeadlines deadlines)
    {
        var day = QueryDay.Read(initiatedOn, nameof(initiatedOn));
        return day is { } given && deadlines.AreInForce(given)
            ? TypedResults.Ok(deadlines.For(given))
            : throw new Problem(Problems.InvalidParameter, $"{nameof(initiatedOn)}: a day on which the limits are in force.");
    }
}
