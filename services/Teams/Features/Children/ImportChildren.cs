using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Features.Children;

/// <summary>Registers children from a file. Those that are there already are left as they are: a record is changed by itself.</summary>
internal static class ImportChildren
{
    private const string Path = "/children/import";

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost(Path, Handle).Requires(Permission.ImportChildren)
            .WithSummary("Takes children in from a CSV file; one who is there already, by code, temporary id or name and day of birth, stays as it is");

    private static async Task<Ok<ImportReport>> Handle(
        CsvBody file, [AsParameters] ImportMode mode, CsvImport import, TeamsDb db, ChildRegister register, ChildCodes codes, DuplicateWarning duplicates,
        Caller caller, CancellationToken ct) =>
        TypedResults.Ok(await import.RunAsync(
            CsvSheet.Read(file, ChildSheet.Columns), mode, ChildSheet.Read,
            row => row.PersonalIdentityCode ?? row.TemporaryId ?? $"{row.GivenName}|{row.FamilyName}|{row.BirthDate}",
            async (row, token) =>
            {
                if (await FindAsync(row, db, codes, caller, token) is { } known)
                {
                    return Compared(row, known);
                }

                if (row.NotADuplicateBecause is null && await duplicates.FindAsync(row, token) is not null)
                {
                    throw new RuleViolation("child_may_be_registered", "A similar child is registered. Say in notADuplicateBecause why it is another.");
                }

                await register.AddAsync(row, $"POST /api/teams{Path}", token);
                return RowOutcome.Created;
            },
            ct));

    private static Task<Child?> FindAsync(ChildRequest row, TeamsDb db, ChildCodes codes, Caller caller, CancellationToken ct)
    {
        var (tenant, code) = (caller.Tenant, row.Code());
        var children = db.Children.AsNoTracking().Where(child => child.Tenant == tenant);
        if (code is not null)
        {
            var hash = codes.HashOf(code);
            return children.SingleOrDefaultAsync(child => child.CodeHash == hash, ct);
        }

        var (given, family, born, temporary) = (row.GivenName.Trim(), row.FamilyName.Trim(), row.BirthDate, row.TemporaryId?.Trim());
        return temporary is not null
            ? children.SingleOrDefaultAsync(child => child.TemporaryId == temporary, ct)
            : children.Where(child => child.BirthDate == born && child.GivenName == given && child.FamilyName == family)
                .OrderBy(child => child.Id).FirstOrDefaultAsync(ct);
    }

    private static RowOutcome Compared(ChildRequest row, Child known) =>
        ChildSheet.Row(row.Details(row.Code())).SequenceEqual(ChildSheet.Row(known))
            ? RowOutcome.Unchanged
            : throw new RuleViolation("child_differs", "The child is registered with other details: change its record instead.");
}
