using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.Roles;

namespace SystemicPlatform.Teams.Features.RoleDefinitions;

internal static class ListRoleDefinitions
{
    /// <summary>A role of the model; without duties the area has not put it into its own words yet.</summary>
    internal sealed record Item(ServiceLine ServiceLine, TeamRole Role, RoleSlot Slot, Qualification? Qualification, string? Duties, DateOnly? From);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/role-definitions", Handle).Requires(Permission.ReadDirectory)
            .WithSummary("The roles of systemic teams in each service line, what they ask for and what they do, today or on another day (on=yyyy-MM-dd); all of them");

    private static async Task<Ok<Page<Item>>> Handle(string? serviceLine, string? on, TeamsDb db, TimeProvider clock, CancellationToken ct)
    {
        var day = QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock);
        var lines = QueryWord.Read<ServiceLine>(serviceLine, nameof(serviceLine)) is { } one ? [one] : Enum.GetValues<ServiceLine>();
        var texts = (await db.RoleDefinitions.AsNoTracking().Where(row => row.From <= day)
                .GroupBy(row => new { row.ServiceLine, row.Role })
                .Select(group => group.OrderByDescending(row => row.From).ThenByDescending(row => row.Id).First())
                .ToListAsync(ct))
            .ToDictionary(row => (row.ServiceLine, row.Role));
        var items = from line in lines
                    from role in RoleCatalogue.Of(line)
                    let text = texts.GetValueOrDefault((line, role.Role))
                    select new Item(line, role.Role, role.Slot, role.Qualification, text?.Duties, text?.From);
        return TypedResults.Ok(new Page<Item>([.. items], null));
    }
}
