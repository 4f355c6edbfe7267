using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>An evaluation.</summary>
/// <param name="Id">The evaluation.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="Kind">Which it is.</param>
/// <param name="Terms">What, who and how.</param>
/// <param name="AgreedOn">The day that was agreed.</param>
/// <param name="MeetingId">The meeting that it is to be made in.</param>
/// <param name="DueOn">When it is due as things stand.</param>
/// <param name="State">How far it is.</param>
/// <param name="RecordedOn">When it was made.</param>
/// <param name="Summary">What came of it, or why it is void.</param>
/// <param name="Version">Rises with every change.</param>
/// <param name="Ratings">How near each party thinks each goal is; of the goals that the caller may see.</param>
/// <param name="RowVersion">For If-Match.</param>
internal sealed record EvaluationView(
    Guid Id, Guid PlanId, EvaluationKind Kind, EvaluationTerms Terms, DateOnly? AgreedOn, Guid? MeetingId, DateOnly DueOn, EvaluationState State,
    DateOnly? RecordedOn, [property: Personal] string? Summary, int Version, IReadOnlyList<RatingView> Ratings, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static EvaluationView From(Evaluation one, IEnumerable<EvaluationRating> ratings) => new(
        one.Id, one.PlanId, one.Kind, one.Terms, one.AgreedOn, one.MeetingId, one.DueOn, one.State, one.RecordedOn, one.Summary, one.Version,
        [.. ratings.Select(RatingView.From)], one.RowVersion);
}
