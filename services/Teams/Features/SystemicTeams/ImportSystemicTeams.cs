using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class ImportSystemicTeams
{
    public const string Path = "/systemic-teams/import";

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost(Path, Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("Takes systemic teams in from a CSV file: one known by kind and name is changed and completed, the others are formed; nobody leaves a team by it");

    private static async Task<Ok<ImportReport>> Handle(
        CsvBody file, [AsParameters] ImportMode mode, CsvImport import, TeamRows rows, CancellationToken ct) =>
        TypedResults.Ok(await import.RunAsync(
            CsvSheet.Read(file, TeamSheet.Columns), mode, TeamSheet.Read, row => $"{row.Kind}|{row.Name}", rows.TakeAsync, ct));
}
