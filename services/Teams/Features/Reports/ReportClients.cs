using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Reports;

/// <summary>Whether the model reaches everyone alike, wherever they live and whatever they speak (A0-04).</summary>
internal static class ReportClients
{
    private const int DefaultDays = 365;

    /// <summary>By what the children are grouped.</summary>
    internal enum Grouping
    {
        Municipality,
        ContactLanguage,
    }

    /// <summary>One group of children.</summary>
    /// <param name="Key">Municipality code or language tag.</param>
    /// <param name="Clients">Children who were clients in the period.</param>
    /// <param name="Referred">Of all children, those who were with a systemic team in it.</param>
    /// <param name="Closed">Client relationships that got their last day in it.</param>
    /// <param name="MedianDays">How long half of those lasted at most; null without any.</param>
    /// <param name="Notifications">Received in the period.</param>
    /// <param name="StartedInTime">Of those, begun or found unnecessary by the 7th working day (L-03, L-06).</param>
    /// <param name="CompletedInTime">Of those, completed within three months (L-03).</param>
    internal sealed record Item(
        string Key, int Clients, int Referred, int Closed, double? MedianDays, int Notifications, int StartedInTime, int CompletedInTime);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/reports/clients", Handle).Requires(Permission.ListCaseloads)
            .WithSummary("Clients, referrals, length and timeliness by municipality or by contact language (by=contactLanguage) from a day to another; shows no child");

    // A line for each municipality or language that children have: one page.
    private static async Task<Ok<Page<Item>>> Handle(string? by, string? from, string? to, TeamsDb db, TimeProvider clock, CancellationToken ct)
    {
        var last = QueryDay.Read(to, nameof(to)) ?? HelsinkiTime.Today(clock);
        var first = QueryDay.Read(from, nameof(from)) ?? last.AddDays(-DefaultDays);
        var byLanguage = QueryWord.Read<Grouping>(by, nameof(by)) == Grouping.ContactLanguage;
        return TypedResults.Ok(new Page<Item>(await Query(db, byLanguage, first, last).ToListAsync(ct), null));
    }

    // The database keeps to the caller's tenants by itself.
    private static IQueryable<Item> Query(TeamsDb db, bool byLanguage, DateOnly first, DateOnly last) => db.Database.SqlQuery<Item>(
        $"""
        with keyed as (select id, case when {byLanguage} then contact_language else municipality end as key from children),
        clients as (
            select key, count(distinct child_id)::int as number from keyed join client_relationships on child_id = keyed.id
            where opened_on <= {last} and (closed_on is null or closed_on >= {first}) group by key),
        referred as (
            select key, count(distinct child_id)::int as number from keyed join referrals on child_id = keyed.id
            where "from" <= {last} and ("to" is null or ("to" >= {first} and "to" >= "from")) group by key),
        closed as (
            select key, count(*)::int as number, percentile_cont(0.5) within group (order by closed_on - opened_on) as median
            from keyed join client_relationships on child_id = keyed.id where closed_on between {first} and {last} group by key),
        received as (
            select key, count(*)::int as number,
                   (count(*) filter (where started_on <= start_by or not_needed_on <= start_by))::int as started,
                   (count(*) filter (where completed_on <= due_by_rolled))::int as completed
            from keyed join notifications on child_id = keyed.id where received_on between {first} and {last} group by key)
        select keys.key as "Key", coalesce(clients.number, 0) as "Clients", coalesce(referred.number, 0) as "Referred",
               coalesce(closed.number, 0) as "Closed", closed.median as "MedianDays", coalesce(received.number, 0) as "Notifications",
               coalesce(received.started, 0) as "StartedInTime", coalesce(received.completed, 0) as "CompletedInTime"
        from (select distinct key from keyed) as keys
            left join clients using (key) left join referred using (key) left join closed using (key) left join received using (key)
        order by keys.key
        """);
}
