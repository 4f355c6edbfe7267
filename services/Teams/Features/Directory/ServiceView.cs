using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Directory;
using SystemicPlatform.Teams.Domain.Organisations;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Directory;

/// <summary>A service with who offers it; the contact of a shelter says only that it is protected (L-26).</summary>
internal sealed record ServiceView(
    Guid Id, Guid OrganisationId, string OrganisationName, Sector Sector, ContactPoint? Contact, string Name, string Description, string Audience,
    AccessWay AccessWay, IReadOnlyList<string> Municipalities, IReadOnlyList<string> Languages, bool SamiCulture, DateOnly From, DateOnly? To,
    [property: JsonIgnore] uint RowVersion) : IVersioned, IRememberedEncrypted
{
    public static ServiceView Of(ServiceEntry row, Organisation organisation, ContactBox box) => new(
        row.Id, organisation.Id, organisation.Name, organisation.Sector,
        box.Open(organisation.ContactProtected, organisation.Id)?.Point(
            JsonNamingPolicy.CamelCase.ConvertName(organisation.Language.ToString()), organisation.NonDisclosureForSafety),
        row.Name, row.Description, row.Audience, row.AccessWay, row.Municipalities, row.Languages, row.SamiCulture, row.From, row.To, row.RowVersion);

    /// <summary>One service, wherever it is shown.</summary>
    public static async Task<ServiceView?> ReadAsync(TeamsDb db, Guid serviceId, ContactBox box, CancellationToken ct) =>
        await db.ServiceEntries.AsNoTracking().Where(row => row.Id == serviceId)
            .Join(db.Organisations, row => row.OrganisationId, organisation => organisation.Id, (row, organisation) => new { row, organisation })
            .SingleOrDefaultAsync(ct) is { } found
            ? Of(found.row, found.organisation, box)
            : null;
}
