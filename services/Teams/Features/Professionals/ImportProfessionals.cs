using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Teams.Features.Professionals;

internal static class ImportProfessionals
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/professionals/import", Handle).Requires(Permission.ManageProfessionals)
            .WithSummary("Takes professionals in from a CSV file: who is known by subject or e-mail is changed, the others are registered");

    private static async Task<Ok<ImportReport>> Handle(
        CsvBody file, [AsParameters] ImportMode mode, CsvImport import, ProfessionalRegister register, CancellationToken ct) =>
        TypedResults.Ok(await import.RunAsync(
            CsvSheet.Read(file, ProfessionalSheet.Columns), mode, ProfessionalSheet.Read, row => row.Subject ?? row.Email?.ToLowerInvariant(),
            (row, token) => TakeAsync(row, register, token), ct));

    private static async Task<RowOutcome> TakeAsync(ProfessionalRequest row, ProfessionalRegister register, CancellationToken ct)
    {
        if (row is { Subject: null, Email: null })
        {
            throw new InvalidFields("email", "subject_or_email", "Without either, the same person could not be found again.");
        }

        if (await register.FindAsync(row, ct) is not { } known)
        {
            register.Add(row);
            return RowOutcome.Created;
        }

        // Compared as they would be written: order and case of lists do not matter then.
        var before = ProfessionalSheet.Row(known);
        if (before.SequenceEqual(ProfessionalSheet.Row(Domain.Professionals.Professional.Register(row.Details()))))
        {
            return RowOutcome.Unchanged;
        }

        await register.ChangeAsync(known, row, ct);
        return RowOutcome.Changed;
    }
}
