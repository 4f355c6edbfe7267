using System.Linq.Expressions;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Rights;

namespace SystemicPlatform.Teams.Features.Rights;

/// <summary>An entry of what was disclosed, as it is shown (L-20).</summary>
internal sealed record DisclosureView(
    Guid Id, [property: Personal] string What, IReadOnlyList<Guid> DocumentIds, ServiceLine ServiceLine, DateOnly On, RecipientView Recipient,
    DisclosureBasis Basis, string? Provision, Guid? PermissionId, [property: Personal] string Purpose,
    [property: Personal] string? DespiteProhibitionBecause, [property: Personal] string DisclosedBy, DateTimeOffset RecordedAt)
{
    public static readonly Expression<Func<Disclosure, DisclosureView>> Row = row => new DisclosureView(
        row.Id, row.What, row.DocumentIds, row.ServiceLine, row.On,
        new RecipientView(row.RecipientName, row.RecipientTitle, row.RecipientOrganisation, row.OrganisationId),
        row.Basis, row.Provision, row.PermissionId, row.Purpose, row.DespiteProhibitionBecause, row.DisclosedBy, row.RecordedAt);

    private static readonly Func<Disclosure, DisclosureView> Show = Row.Compile();

    public static DisclosureView From(Disclosure disclosure) => Show(disclosure);
}

/// <summary>Who got it.</summary>
internal sealed record RecipientView([property: Personal] string Name, string Title, string Organisation, Guid? OrganisationId = null);
