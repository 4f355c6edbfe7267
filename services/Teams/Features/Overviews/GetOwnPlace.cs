using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Features.Overviews;

/// <summary>Who is asking and where their place is: a worker's record, teams and workload, a family member's children.</summary>
internal static class GetOwnPlace
{
    private const string Path = "/me";
    private const int Most = 50;

    /// <summary>Without a record the caller is no professional of the area; without a workload no one who handles children at work.</summary>
    internal sealed record Response(
        string Subject, [property: Personal] string Name, IReadOnlyList<Role> Roles, IReadOnlyList<string> Tenants, string? Organisation, Guid? PersonId,
        Worker? Professional, IReadOnlyList<OwnTeam> Teams, OwnWorkload? Workload, IReadOnlyList<OwnChild> Children);

    internal sealed record Worker(
        Guid Id, [property: Personal] string GivenName, [property: Personal] string FamilyName, ProfessionalTitle Title, Language Language, DateOnly? LeftOn);

    /// <summary>A child whose data the family member, or the child itself, may see.</summary>
    internal sealed record OwnChild(Guid Id, [property: Personal] string GivenName, [property: Personal] string FamilyName, bool Itself);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet(Path, Handle).Requires(Permission.ReadAreas)
            .WithSummary("Who you are here: your record, teams and workload, or, for the family, the children whose pages you may see");

    private static async Task<Ok<Response>> Handle(TeamsDb db, StatutoryDeadlines limits, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = HelsinkiTime.DayOf(now);
        var subject = caller.Subject;
        var professional = await db.Professionals.AsNoTracking().Where(row => row.Subject == subject).OrderBy(row => row.Id)
            .Select(row => new Worker(row.Id, row.GivenName, row.FamilyName, row.Title, row.Language, row.LeftOn)).FirstOrDefaultAsync(ct);
        return TypedResults.Ok(new Response(
            subject, caller.Name, [.. caller.Roles.Order()], caller.Tenants, caller.Organisation, caller.Person, professional,
            professional is null ? [] : await OwnTeam.OfAsync(db, professional.Id, today, Most, ct),
            caller.May(Permission.ListChildren) ? await OwnWorkload.OfAsync(db, caller, professional?.Id, limits, now, ct) : null,
            caller.Person is { } person && caller.May(Permission.ReadChild) ? await ChildrenAsync(db, caller, person, trail, now, ct) : []));
    }

    private static async Task<List<OwnChild>> ChildrenAsync(
        TeamsDb db, Caller caller, Guid person, AccessTrail trail, DateTimeOffset now, CancellationToken ct)
    {
        var children = await db.Children.AsNoTracking().Where(child => db.GrantsOf(caller, now).Any(grant => grant.ChildId == child.Id))
            .OrderBy(child => child.Id).Take(Most)
            .Select(child => new { child.Id, child.GivenName, child.FamilyName, child.Tenant }).ToListAsync(ct);
        trail.Listed(children.Select(child => (child.Id, child.Tenant)), $"GET /api/teams{Path}");
        return children.ConvertAll(child => new OwnChild(child.Id, child.GivenName, child.FamilyName, child.Id == person));
    }
}
