using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Professionals;

internal static class ExportProfessionals
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/professionals/export", Handle).Requires(Permission.ManageProfessionals)
            .WithSummary("The professionals of the tenant who have not left, as a CSV file that can be imported again");

    private static CsvDocument Handle(TeamsDb db, Caller caller) => new(
        "professionals.csv", ProfessionalSheet.Columns,
        db.ProfessionalsOf(caller).AsNoTracking().Where(row => row.LeftOn == null).OrderBy(row => row.Id).AsAsyncEnumerable().Select(ProfessionalSheet.Row));
}
