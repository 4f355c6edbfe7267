using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Experts;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Experts;

/// <summary>An expert by experience as they are shown; their contact to those alone who keep the groups.</summary>
internal sealed record ExpertView(
    Guid Id, [property: Personal] string GivenName, [property: Personal] string FamilyName, Language Language, string? Association,
    [property: Personal] string? Email, [property: Personal] string? Phone, [property: JsonIgnore] uint RowVersion) : IVersioned, IRememberedEncrypted
{
    public static ExpertView Of(Expert row, ContactBox box, Caller caller)
    {
        var contact = caller.May(Permission.ManageSystemicTeams) ? box.Open(row.ContactProtected, row.Id) : null;
        return new ExpertView(row.Id, row.GivenName, row.FamilyName, row.Language, row.Association, contact?.Email, contact?.Phone, row.RowVersion);
    }
}
