using System.Linq.Expressions;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Rights;

namespace SystemicPlatform.Teams.Features.Rights;

/// <summary>A prohibition of the client as it is shown.</summary>
internal sealed record ProhibitionView(
    Guid Id, ProhibitionLevel Level, ServiceLine? ServiceLine, Guid? DocumentId, RightsGiver MadeAs, Guid? MadeByPersonId,
    [property: Personal] string RecordedBy, DateTimeOffset MadeAt, DateTimeOffset? WithdrawnAt, [property: Personal] string? WithdrawnBy)
{
    public static readonly Expression<Func<DisclosureProhibition, ProhibitionView>> Row = row => new ProhibitionView(
        row.Id, row.Level, row.ServiceLine, row.DocumentId, row.MadeAs, row.MadeByPersonId, row.RecordedBy, row.MadeAt, row.WithdrawnAt, row.WithdrawnBy);

    private static readonly Func<DisclosureProhibition, ProhibitionView> Show = Row.Compile();

    public static ProhibitionView From(DisclosureProhibition prohibition) => Show(prohibition);
}
