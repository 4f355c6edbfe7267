using Microsoft.AspNetCore.Http;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>
/// Refuses a day in the path or query that nobody can mean, before a use case reckons with it: a year before the first of all
/// days is no day. Bodies are checked by their validators.
/// </summary>
internal static class PlausibleDays
{
    public static ValueTask<object?> Filter(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.Arguments.OfType<DateOnly>().All(DayRules.IsPlausible)
            ? next(context)
            : throw new Problem(Problems.InvalidParameter, "A day is outside the years that anyone can mean.");
}
