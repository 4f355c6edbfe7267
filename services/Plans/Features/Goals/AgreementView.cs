using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Goals;

/// <summary>What somebody says to a goal.</summary>
/// <param name="GoalId">The goal.</param>
/// <param name="Party">Who.</param>
/// <param name="Answer">Agrees, in part, or not.</param>
/// <param name="Why">Why.</param>
/// <param name="At">UTC.</param>
internal sealed record AgreementView(Guid GoalId, Party Party, AgreementAnswer Answer, [property: Personal] string? Why, DateTimeOffset At)
{
    internal static AgreementView From(GoalAgreement agreement) => new(agreement.GoalId, agreement.Party, agreement.Answer, agreement.Why, agreement.At);
}
