using System.Linq.Expressions;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Rights;

namespace SystemicPlatform.Teams.Features.Rights;

/// <summary>A permission of the client as it is shown.</summary>
internal sealed record PermissionView(
    Guid Id, Guid? OrganisationId, Guid? PersonId, ServiceLine? ServiceLine, IReadOnlyList<ConsentScope> Scopes,
    RightsGiver GivenAs, Guid? GivenByPersonId, [property: Personal] string RecordedBy, DateTimeOffset GivenAt, DateTimeOffset? Until,
    DateTimeOffset? WithdrawnAt, [property: Personal] string? WithdrawnBy)
{
    public static readonly Expression<Func<DisclosurePermission, PermissionView>> Row = row => new PermissionView(
        row.Id, row.OrganisationId, row.PersonId, row.ServiceLine, row.Scopes, row.GivenAs, row.GivenByPersonId, row.RecordedBy, row.GivenAt,
        row.Until, row.WithdrawnAt, row.WithdrawnBy);

    private static readonly Func<DisclosurePermission, PermissionView> Show = Row.Compile();

    public static PermissionView From(DisclosurePermission permission) => Show(permission);
}
