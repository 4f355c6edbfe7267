using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Features.Children;

/// <summary>
/// A child's record as it is shown. Never the personal identity code, only whether there is one; the municipality of a
/// child under non-disclosure only to those who work with the child (L-26).
/// </summary>
internal sealed record ChildResponse(
    Guid Id,
    [property: Personal] string GivenName,
    [property: Personal] string FamilyName,
    [property: Personal] DateOnly? BirthDate,
    [property: Personal] DateOnly? DeceasedOn,
    Sex Sex,
    bool HasPersonalIdentityCode,
    [property: Personal] string? TemporaryId,
    string ContactLanguage,
    bool InterpreterNeeded,
    [property: Personal] string? Municipality,
    bool NonDisclosureForSafety,
    ClientRelationshipShown? ClientRelationship,
    Guid? TeamId,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    private static readonly Role[] Workers = [Role.Professional, Role.Lead];

    public static ChildResponse From(Child child, ClientRelationship? relationship, Guid? teamId, Caller caller) => new(
        child.Id, child.GivenName, child.FamilyName, child.BirthDate, child.DeceasedOn, child.Sex, child.CodeHash is not null, child.TemporaryId,
        child.ContactLanguage, child.InterpreterNeeded,
        child.NonDisclosureForSafety && !caller.Roles.Overlaps(Workers) ? null : child.Municipality,
        child.NonDisclosureForSafety,
        relationship is null ? null : new ClientRelationshipShown(relationship.Id, relationship.ServiceLine, relationship.OpenedOn),
        teamId,
        child.RowVersion);
}

/// <summary>The open client relationship.</summary>
internal sealed record ClientRelationshipShown(Guid Id, ServiceLine ServiceLine, DateOnly OpenedOn);
