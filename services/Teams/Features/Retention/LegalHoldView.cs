using System.Linq.Expressions;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Teams.Features.Retention;

/// <summary>A legal hold as it is shown.</summary>
internal sealed record LegalHoldView(
    Guid Id, [property: Personal] string Reason, string SetBy, DateTimeOffset SetAt,
    DateTimeOffset? LiftedAt, string? LiftedBy, [property: Personal] string? LiftReason)
{
    public static readonly Expression<Func<LegalHold, LegalHoldView>> Row = hold => new LegalHoldView(
        hold.Id, hold.Reason, hold.SetBy, hold.SetAt, hold.LiftedAt, hold.LiftedBy, hold.LiftReason);

    private static readonly Func<LegalHold, LegalHoldView> Show = Row.Compile();

    public static LegalHoldView From(LegalHold hold) => Show(hold);
}
