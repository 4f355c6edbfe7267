using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Teams.Features.Calendar;

internal static class GetHolidays
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/calendar/holidays/{year:int}", Handle).Requires(Permission.ReadCalendar).WithSummary("Public holidays and eves of a year");

    private static Ok<IReadOnlyList<Holiday>> Handle(int year) =>
        year >= FinnishHolidays.FirstYear && year <= DayRules.LastDay.Year
            ? TypedResults.Ok(FinnishHolidays.Of(year))
            : throw new Problem(Problems.InvalidParameter, $"year: {FinnishHolidays.FirstYear}–{DayRules.LastDay.Year}.");
}
