using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

/// <summary>One therapist can serve many teams (A4-02).</summary>
internal static class ListTeamsOfProfessional
{
    internal sealed record Item(
        Guid MembershipId, Guid TeamId, string Name, TeamKind Kind, ServiceLine ServiceLine, IReadOnlyList<string> Municipalities,
        TeamRole Role, DateOnly From, DateOnly? To);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/professionals/{professionalId:guid}/teams", Handle).Requires(Permission.ReadSystemicTeams)
            .WithSummary("Systemic teams that the professional is in, today or on another day (on=yyyy-MM-dd)");

    private static async Task<Ok<Page<Item>>> Handle(
        Guid professionalId, string? on, [AsParameters] Paging paging, TeamsDb db, TimeProvider clock, CancellationToken ct)
    {
        var day = QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock);
        if (!await db.Professionals.AnyAsync(row => row.Id == professionalId, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        var rows = db.SystemicTeamMembers.AsNoTracking()
            .Where(row => row.ProfessionalId == professionalId && row.From <= day && (row.To == null || row.To >= day));
        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.From, row.Id), ValueTuple.Create(after.Day, after.Id)));
        }

        var items = rows.Join(db.SystemicTeams, row => row.TeamId, team => team.Id, (row, team) => new { row, team })
            .OrderBy(one => one.row.From).ThenBy(one => one.row.Id)
            .Select(one => new Item(
                one.row.Id, one.team.Id, one.team.Name, one.team.Kind, one.team.ServiceLine, one.team.Municipalities,
                one.row.Role, one.row.From, one.row.To));
        return TypedResults.Ok(await paging.ReadAsync(items, item => [item.From, item.MembershipId], ct));
    }
}
