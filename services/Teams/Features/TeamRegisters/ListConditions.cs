using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.TeamRegisters;
using SystemicPlatform.Teams.Features.SystemicTeams;

namespace SystemicPlatform.Teams.Features.TeamRegisters;

internal static class ListConditions
{
    /// <summary>One condition; without a state nobody has looked at it yet.</summary>
    internal sealed record Item(
        TeamCondition Condition, ConditionState? State, DateOnly? AssessedOn, [property: Personal] string? Note, Guid? ResponsibleId, DateOnly? DueOn, bool Overdue);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/systemic-teams/{teamId:guid}/conditions", Handle).Requires(Permission.ReadSystemicTeams)
            .WithSummary("The checklist of what the model needs, as it is today or was on another day (on=yyyy-MM-dd); all of it, one line each");

    private static async Task<Ok<Page<Item>>> Handle(Guid teamId, string? on, TeamsDb db, TimeProvider clock, CancellationToken ct)
    {
        var day = QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock);
        await db.DemandTeamAsync(teamId, ct);
        return TypedResults.Ok(new Page<Item>(await ReadAsync(db, teamId, day, ct), null));
    }

    /// <summary>All conditions, each with the last word on it.</summary>
    public static async Task<IReadOnlyList<Item>> ReadAsync(TeamsDb db, Guid teamId, DateOnly day, CancellationToken ct)
    {
        var latest = await db.ConditionAssessments.AsNoTracking().Where(row => row.TeamId == teamId && row.On <= day)
            .GroupBy(row => row.Condition)
            .Select(group => group.OrderByDescending(row => row.On).ThenByDescending(row => row.Id).First())
            .ToListAsync(ct);
        var byCondition = latest.ToDictionary(row => row.Condition);
        return [.. Enum.GetValues<TeamCondition>().Select(condition => Shown(condition, byCondition.GetValueOrDefault(condition), day))];
    }

    private static Item Shown(TeamCondition condition, ConditionAssessment? row, DateOnly day) => new(
        condition, row?.State, row?.On, row?.Note, row?.ResponsibleId, row?.DueOn, row is { State: not ConditionState.Met } && row.DueOn < day);
}
