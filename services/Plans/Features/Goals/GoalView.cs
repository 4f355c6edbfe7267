using System.Text.Json.Serialization;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Goals;

/// <summary>A goal as whoever may see it sees it.</summary>
/// <param name="Id">The goal.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="Facts">What it says.</param>
/// <param name="Audience">Who may see it.</param>
/// <param name="State">What became of it.</param>
/// <param name="ClosedOn">When it was closed.</param>
/// <param name="ClosedWhy">Why.</param>
/// <param name="Agreements">What the others say to it.</param>
/// <param name="RowVersion">For If-Match.</param>
internal sealed record GoalView(
    Guid Id, Guid PlanId, GoalFacts Facts, Audience Audience, GoalState State, DateOnly? ClosedOn, [property: Personal] string? ClosedWhy,
    IReadOnlyList<AgreementView> Agreements, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static GoalView From(Goal goal, IEnumerable<GoalAgreement> agreements) => new(
        goal.Id, goal.PlanId, goal.Facts, goal.Audience, goal.State, goal.ClosedOn, goal.ClosedWhy, [.. agreements.Select(AgreementView.From)], goal.RowVersion);
}
