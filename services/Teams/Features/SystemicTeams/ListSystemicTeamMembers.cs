using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class ListSystemicTeamMembers
{
    internal sealed record Item(
        Guid Id, Guid ProfessionalId, [property: Personal] string GivenName, [property: Personal] string FamilyName,
        TeamRole Role, DateOnly From, DateOnly? To, [property: Personal] string? EndReason);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/systemic-teams/{teamId:guid}/members", Handle).Requires(Permission.ReadSystemicTeams)
            .WithSummary("Everyone who is, was or will be in the team, in the order they came");

    private static async Task<Ok<Page<Item>>> Handle(Guid teamId, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        await db.DemandTeamAsync(teamId, ct);
        var rows = db.SystemicTeamMembers.AsNoTracking().Where(row => row.TeamId == teamId);
        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.From, row.Id), ValueTuple.Create(after.Day, after.Id)));
        }

        var items = rows.Join(db.Professionals, row => row.ProfessionalId, professional => professional.Id, (row, professional) => new { row, professional })
            .OrderBy(one => one.row.From).ThenBy(one => one.row.Id)
            .Select(one => new Item(
                one.row.Id, one.row.ProfessionalId, one.professional.GivenName, one.professional.FamilyName,
                one.row.Role, one.row.From, one.row.To, one.row.EndReason));
        return TypedResults.Ok(await paging.ReadAsync(items, item => [item.From, item.Id], ct));
    }
}
