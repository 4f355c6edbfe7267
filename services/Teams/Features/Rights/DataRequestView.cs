using System.Linq.Expressions;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Rights;

namespace SystemicPlatform.Teams.Features.Rights;

/// <summary>What somebody asked of their data, and what was done about it.</summary>
internal sealed record DataRequestView(
    Guid Id, Guid PersonId, [property: Personal] string Name, DataRequestKind Kind, [property: Personal] string? Words, DateTimeOffset AskedAt,
    [property: Personal] string? Answer, [property: Personal] string? AnsweredBy, DateTimeOffset? AnsweredAt)
{
    public static Expression<Func<DataRequest, DataRequestView>> Row { get; } = row => new DataRequestView(
        row.Id, row.PersonId, row.Name, row.Kind, row.Words, row.AskedAt, row.Answer, row.AnsweredBy, row.AnsweredAt);

    public static DataRequestView Of(DataRequest row) => Row.Compile()(row);
}
