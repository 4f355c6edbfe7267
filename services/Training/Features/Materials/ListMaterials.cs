using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Materials;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>Searches the materials in use: by beginnings of words, language, audience and a service of the directory.</summary>
internal static class ListMaterials
{
    private const int MostWords = 10;

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/materials", Handle).Requires(Permission.ReadTraining).WithSummary("Materials in use, oldest first; ?query ?language ?audience ?serviceId ?drafts");

    internal static async Task<Ok<Page<MaterialView>>> Handle(
        [FromQuery] string? query, [FromQuery] string? language, [FromQuery] string? audience, [FromQuery] Guid? serviceId, [FromQuery] bool? drafts,
        [AsParameters] Paging paging, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var rows = TenantRows.SeenBy(db.Materials.AsNoTracking(), caller).Where(row => row.RetiredBecause == null).SeenBy(caller, drafts ?? false);
        if (QueryWord.Read<Language>(language, nameof(language)) is { } written)
        {
            rows = rows.Where(row => row.Language == written);
        }

        if (QueryWord.Read<Sector>(audience, nameof(audience)) is { } reader)
        {
            rows = rows.Where(row => row.Audiences.Count == 0 || row.Audiences.Contains(reader));
        }

        if (serviceId is { } service)
        {
            rows = rows.Where(row => row.ServiceIds.Contains(service));
        }

        rows = Searched(rows, query);
        var page = await paging.ReadAsync(rows.After(paging).OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<MaterialView>([.. page.Items.Select(MaterialView.From)], page.Next));
    }

    // Letters and digits only: what else stands there would be operators of the database's query language.
    private static IQueryable<Material> Searched(IQueryable<Material> rows, string? query)
    {
        var words = new string([.. (query ?? "").Select(character => char.IsLetterOrDigit(character) ? character : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToArray();
        if (words.Length == 0)
        {
            return string.IsNullOrWhiteSpace(query) ? rows : rows.Where(_ => false);
        }

        var beginnings = string.Join(" & ", words.Select(word => $"{word}:*"));
        return rows.Where(row => EF.Property<NpgsqlTsVector>(row, MaterialMapping.Words).Matches(EF.Functions.ToTsQuery("simple", beginnings)));
    }
}
