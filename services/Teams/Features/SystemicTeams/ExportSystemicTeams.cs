using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class ExportSystemicTeams
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/systemic-teams/export", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("The systemic teams that work, with today's members, as a CSV file that can be imported again");

    // Professional teams first: a client team names its other half, which has to be there then.
    private static CsvDocument Handle(TeamsDb db, Caller caller, TimeProvider clock)
    {
        var (tenant, today) = (caller.Tenant, HelsinkiTime.Today(clock));
        var rows = db.SystemicTeams.AsNoTracking().Where(team => team.Tenant == tenant && team.DissolvedOn == null)
            .OrderBy(team => team.Kind != TeamKind.Professional).ThenBy(team => team.Id)
            .Select(team => new
            {
                team.Kind,
                team.Name,
                team.ServiceLine,
                team.Municipalities,
                Linked = team.Kind == TeamKind.Client ? db.SystemicTeams.Where(other => other.Id == team.LinkedTeamId).Select(other => other.Name).FirstOrDefault() : null,
                Members = db.SystemicTeamMembers
                    .Where(member => member.TeamId == team.Id && member.From <= today && (member.To == null || member.To >= today))
                    .Join(db.Professionals, member => member.ProfessionalId, one => one.Id, (member, one) => new { member.Id, member.Role, Who = one.Subject ?? one.Email })
                    .Where(one => one.Who != null).OrderBy(one => one.Id).ToList(),
            });
        return new CsvDocument("systemic-teams.csv", TeamSheet.Columns, rows.AsAsyncEnumerable().Select(team => TeamSheet.Row(
            team.Kind, team.Name, team.ServiceLine, team.Municipalities, team.Linked, team.Members.Select(one => (one.Role, one.Who!)))));
    }
}
