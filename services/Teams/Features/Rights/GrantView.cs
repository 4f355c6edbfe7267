using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Rights;

/// <summary>A grant as people see it: who may see the child's data, why, how long, and who gave it.</summary>
internal sealed record GrantView(
    Guid Id, GranteeKind Kind, [property: Personal] string? Name, string Ground, DateTimeOffset From, DateTimeOffset? Until,
    [property: Personal] string? GivenBy, DateTimeOffset? GivenAt)
{
    /// <summary>A grant with its origin, before the names are looked up.</summary>
    internal sealed record Row(
        Guid Id, GranteeKind Kind, string Grantee, string Ground, DateTimeOffset From, DateTimeOffset? Until, string? GivenBy, DateTimeOffset? GivenAt);

    /// <summary>Names in three questions, however many grants there are.</summary>
    public static async Task<List<GrantView>> NamedAsync(TeamsDb db, IReadOnlyList<Row> rows, CancellationToken ct)
    {
        var grantees = rows.ToLookup(row => row.Kind, row => row.Grantee);
        var subjects = grantees[GranteeKind.Subject].ToArray();
        var persons = grantees[GranteeKind.Person].Where(text => Guid.TryParse(text, out _)).Select(Guid.Parse).ToArray();
        var organisations = grantees[GranteeKind.Organisation].ToArray();
        var names = new Dictionary<(GranteeKind, string), string>();
        foreach (var row in await db.Professionals.AsNoTracking().Where(row => row.Subject != null && subjects.Contains(row.Subject))
            .Select(row => new { row.Subject, Name = row.GivenName + " " + row.FamilyName }).ToListAsync(ct))
        {
            names[(GranteeKind.Subject, row.Subject!)] = row.Name;
        }

        foreach (var row in await db.Persons.AsNoTracking().Where(row => persons.Contains(row.Id))
            .Select(row => new { row.Id, row.GivenName, row.FamilyName }).ToListAsync(ct))
        {
            names[(GranteeKind.Person, row.Id.ToString())] = $"{row.GivenName} {row.FamilyName}".Trim();
        }

        foreach (var row in await db.Organisations.AsNoTracking().Where(row => row.TokenOrganisation != null && organisations.Contains(row.TokenOrganisation))
            .Select(row => new { row.TokenOrganisation, row.Name }).ToListAsync(ct))
        {
            names[(GranteeKind.Organisation, row.TokenOrganisation!)] = row.Name;
        }

        return [.. rows.Select(row => new GrantView(
            row.Id, row.Kind, names.GetValueOrDefault((row.Kind, row.Grantee)), row.Ground, row.From, row.Until, row.GivenBy, row.GivenAt))];
    }
}
