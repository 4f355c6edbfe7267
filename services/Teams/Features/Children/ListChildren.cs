using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Features.Children;

internal static class ListChildren
{
    private const int LongestQuery = 200;

    /// <summary>A child on a list. The tenant is for the log, not for the answer.</summary>
    internal sealed record Item(
        Guid Id,
        [property: Personal] string GivenName,
        [property: Personal] string FamilyName,
        [property: Personal] DateOnly? BirthDate,
        [property: System.Text.Json.Serialization.JsonIgnore] string Tenant);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children", Handle).Requires(Permission.ListChildren)
            .WithSummary("Children that the caller may handle; query is the beginning of names");

    private static async Task<Ok<Page<Item>>> Handle(
        string? query, [AsParameters] Paging paging, TeamsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var rows = Matching(db.ChildrenVisibleTo(caller, Permission.ListChildren, clock.GetUtcNow()).AsNoTracking(), query);
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(child => child.Id > after);
        }

        var page = await paging.ReadAsync(
            rows.OrderBy(child => child.Id).Select(child => new Item(child.Id, child.GivenName, child.FamilyName, child.BirthDate, child.Tenant)),
            item => [item.Id],
            ct);
        trail.Listed(page.Items.Select(item => (item.Id, item.Tenant)), "GET /api/teams/children");
        return TypedResults.Ok(page);
    }

    private static IQueryable<Child> Matching(IQueryable<Child> children, string? query)
    {
        if (query is { Length: > LongestQuery } || query?.Any(char.IsControl) is true)
        {
            throw new Problem(Problems.InvalidParameter, $"query: at most {LongestQuery} characters, no control characters.");
        }

        return NameSearch.Beginning(children, query ?? "");
    }
}
