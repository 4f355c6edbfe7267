using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Organisations;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Organisations;

/// <summary>A partner's record as it is shown; the contact of a shelter says only that it is protected.</summary>
internal sealed record OrganisationResponse(
    Guid Id,
    string Name,
    Sector Sector,
    Language Language,
    IReadOnlyList<string> Municipalities,
    ContactPoint? Contact,
    [property: Personal] string? Address,
    bool NonDisclosureForSafety,
    string? TokenOrganisation,
    DateTimeOffset? SuspendedAt,
    [property: Personal] string? SuspendedBecause,
    [property: JsonIgnore] uint RowVersion) : IVersioned, IRememberedEncrypted
{
    public static OrganisationResponse From(Organisation organisation, ContactBox box)
    {
        var contact = box.Open(organisation.ContactProtected, organisation.Id);
        var hidden = organisation.NonDisclosureForSafety;
        return new OrganisationResponse(
            organisation.Id, organisation.Name, organisation.Sector, organisation.Language, organisation.Municipalities,
            contact?.Point(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(organisation.Language.ToString()), hidden),
            hidden ? null : contact?.Address, hidden, organisation.TokenOrganisation,
            organisation.SuspendedAt, organisation.SuspendedBecause, organisation.RowVersion);
    }
}
