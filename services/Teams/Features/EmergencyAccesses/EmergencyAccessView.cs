using System.Linq.Expressions;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Features.EmergencyAccesses;

/// <summary>An emergency access as whoever leads sees it.</summary>
internal sealed record EmergencyAccessView(
    Guid Id, Guid ChildId, string Subject, [property: Personal] string Name, [property: Personal] string Reason, DateTimeOffset From, DateTimeOffset Until,
    EmergencyFinding? Finding, [property: Personal] string? FindingNote, [property: Personal] string? ReviewedBy, DateTimeOffset? ReviewedAt)
{
    public static readonly Expression<Func<EmergencyAccess, EmergencyAccessView>> Row = row => new EmergencyAccessView(
        row.Id, row.ChildId, row.Subject, row.Name, row.Reason, row.From, row.Until, row.Finding, row.FindingNote, row.ReviewedBy, row.ReviewedAt);

    private static readonly Func<EmergencyAccess, EmergencyAccessView> Show = Row.Compile();

    public static EmergencyAccessView Of(EmergencyAccess access) => Show(access);
}
