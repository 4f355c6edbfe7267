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
            .WithSummary("Children that the caller may handle; query is a name, also misspelled, initials (I.T.) or a personal identity code; or ids=…,… asks for these, at most 200");

    private static async Task<Ok<Page<Item>>> Handle(
        string? query, string? ids, [AsParameters] Paging paging, TeamsDb db, ChildCodes codes, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        if (query is { Length: > LongestQuery } || query?.Any(char.IsControl) is true)
        {
            throw new Problem(Problems.InvalidParameter, $"query: at most {LongestQuery} characters, no control characters.");
        }

        var now = clock.GetUtcNow();
        var visible = db.ChildrenVisibleTo(caller, Permission.ListChildren, now).AsNoTracking();
        var page = !string.IsNullOrEmpty(ids) ? await InOrderAsync(WithIds(visible, AskedIds.Of(ids)), paging, ct)
            : string.IsNullOrWhiteSpace(query) ? await InOrderAsync(visible, paging, ct)
            : PersonalIdentityCode.TryParse(query, out var code) ? await InOrderAsync(WithCode(visible, codes.HashOf(code)), paging, ct)
            : await BestFirstAsync(db, VisibleKeys(db, caller, now), query, paging, ct);
        trail.Listed(page.Items.Select(item => (item.Id, item.Tenant)), "GET /api/teams/children");
        return TypedResults.Ok(page);
    }

    private static IQueryable<Child> WithIds(IQueryable<Child> children, Guid[] ids) => children.Where(child => ids.Contains(child.Id));

    private static IQueryable<Child> WithCode(IQueryable<Child> children, string hash) => children.Where(child => child.CodeHash == hash);

    private static Task<Page<Item>> InOrderAsync(IQueryable<Child> children, Paging paging, CancellationToken ct)
    {
        if (paging.AfterId() is { } after)
        {
            children = children.Where(child => child.Id > after);
        }

        return paging.ReadAsync(Shown(children.OrderBy(child => child.Id)), item => [item.Id], ct);
    }

    private static async Task<Page<Item>> BestFirstAsync(
        TeamsDb db, IQueryable<ChildSearchKey> keys, string query, Paging paging, CancellationToken ct)
    {
        var scores = NameSearch.Scores(keys, query);
        if (paging.AfterNumber() is { } after)
        {
            scores = scores.Where(row => row.Shared < after.Number || (row.Shared == after.Number && row.ChildId > after.Id));
        }

        var page = await paging.ReadAsync(
            scores.OrderByDescending(row => row.Shared).ThenBy(row => row.ChildId), row => [row.Shared, row.ChildId], ct);
        var ids = page.Items.Select(row => row.ChildId).ToArray();
        var items = await Shown(db.Children.AsNoTracking().Where(child => ids.Contains(child.Id))).ToDictionaryAsync(item => item.Id, ct);
        return new Page<Item>([.. ids.Where(items.ContainsKey).Select(id => items[id])], page.Next);
    }

    private static IQueryable<Item> Shown(IQueryable<Child> children) => children.Select(
        child => new Item(child.Id, child.GivenName, child.FamilyName, child.BirthDate, child.Tenant));

    // As for the children themselves: two queries rather than one with "or supervises".
    private static IQueryable<ChildSearchKey> VisibleKeys(TeamsDb db, Caller caller, DateTimeOffset now) =>
        caller.Supervises(Permission.ListChildren)
            ? db.ChildSearchKeys
            : db.ChildSearchKeys.Where(key => db.GrantsOf(caller, now).Any(grant => grant.ChildId == key.ChildId));
}
