using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Directory;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Directory;

internal static class ListServices
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/services", Handle).Requires(Permission.ReadDirectory)
            .WithSummary("What partners offer today or on another day (on=yyyy-MM-dd), in the order it was entered; sector, municipality and language narrow");

    private static async Task<Ok<Page<ServiceView>>> Handle(
        string? sector, string? municipality, string? language, string? on, [AsParameters] Paging paging, TeamsDb db, ContactBox box,
        TimeProvider clock, CancellationToken ct)
    {
        var day = QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock);
        var rows = Narrowed(db, sector, municipality, language).Where(row => row.From <= day && (row.To == null || row.To >= day));
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(
            rows.OrderBy(row => row.Id)
                .Join(db.Organisations, row => row.OrganisationId, organisation => organisation.Id, (row, organisation) => new { row, organisation })
                .OrderBy(one => one.row.Id),
            one => [one.row.Id],
            ct);
        return TypedResults.Ok(new Page<ServiceView>([.. page.Items.Select(one => ServiceView.Of(one.row, one.organisation, box))], page.Next));
    }

    // Lists within a row are asked by the database itself.
    private static IQueryable<ServiceEntry> Narrowed(TeamsDb db, string? sector, string? municipality, string? language)
    {
        var rows = db.ServiceEntries.FromSql(
            $"""
            select *, xmin from service_entries
            where ({municipality}::text is null or cardinality(municipalities) = 0 or {municipality} = any(municipalities))
              and ({language}::text is null or {language} = any(languages))
            """).AsNoTracking();
        return QueryWord.Read<Sector>(sector, nameof(sector)) is { } field
            ? rows.Where(row => db.Organisations.Any(one => one.Id == row.OrganisationId && one.Sector == field))
            : rows;
    }
}
