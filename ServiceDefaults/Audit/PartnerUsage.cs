using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.ServiceDefaults.Audit;

/// <summary>What a partner's clients did with children's data in this service, counted from the access log. Shows no child.</summary>
internal static class PartnerUsage
{
    private const int MostDays = 366;
    private const int UsualDays = 30;

    /// <summary>The count of a time.</summary>
    /// <param name="Organisation">What the clients' tokens carry.</param>
    /// <param name="From">First day.</param>
    /// <param name="To">Last day.</param>
    /// <param name="Items">One for each thing that they did, most often first.</param>
    internal sealed record Response(string Organisation, DateOnly From, DateOnly To, IReadOnlyList<Item> Items);

    /// <summary>One thing that they did.</summary>
    /// <param name="Action">The permission that was used, or tried.</param>
    /// <param name="Object">Method and route.</param>
    /// <param name="Allowed">False for attempts that were refused.</param>
    /// <param name="Times">How often.</param>
    /// <param name="Children">How many children it was about.</param>
    /// <param name="LastAt">UTC.</param>
    internal sealed record Item(string Action, string Object, bool Allowed, int Times, int Children, DateTimeOffset LastAt);

    public static void Map(IEndpointRouteBuilder service) =>
        service.MapGet("/partners/{organisation}/usage", Handle).Requires(Permission.ManageOrganisations)
            .WithSummary("What a partner's clients did here, counted; of the last thirty days where nothing else is asked for");

    private static async Task<Ok<Response>> Handle(
        string organisation, [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, ServiceDb db, TimeProvider clock, CancellationToken ct)
    {
        var last = to ?? HelsinkiTime.Today(clock);
        if (last.Year is < 2000 or > 2200 || (from ?? last) > last || (from is { } asked && last.DayNumber - asked.DayNumber >= MostDays))
        {
            throw new Problem(Problems.InvalidParameter, $"from, to: in order, at most {MostDays} days.");
        }

        var first = from ?? last.AddDays(1 - UsualDays);
        var (begin, end) = (HelsinkiTime.ToInstant(first, TimeOnly.MinValue), HelsinkiTime.ToInstant(last.AddDays(1), TimeOnly.MinValue));
        var items = await db.AccessLog.AsNoTracking()
            .Where(line => line.Role == "partner" && line.Organisation == organisation && line.At >= begin && line.At < end)
            .GroupBy(line => new { line.Action, line.Object, line.Allowed })
            .Select(group => new Item(
                group.Key.Action, group.Key.Object, group.Key.Allowed, group.Count(), group.Select(line => line.ChildId).Distinct().Count(), group.Max(line => line.At)))
            .ToListAsync(ct);
        return TypedResults.Ok(new Response(
            organisation, first, last, [.. items.OrderByDescending(item => item.Times).ThenBy(item => item.Object, StringComparer.Ordinal)]));
    }
}
