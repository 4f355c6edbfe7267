using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>How near somebody thinks a goal is.</summary>
/// <param name="EvaluationId">At which evaluation.</param>
/// <param name="GoalId">The goal.</param>
/// <param name="Party">Who thinks so.</param>
/// <param name="Score">0 = as far away as can be, 10 = reached.</param>
/// <param name="Why">Why they think so.</param>
/// <param name="At">UTC.</param>
internal sealed record RatingView(Guid EvaluationId, Guid GoalId, Party Party, int Score, [property: Personal] string Why, DateTimeOffset At)
{
    internal static RatingView From(EvaluationRating rating) => new(rating.EvaluationId, rating.GoalId, rating.Party, rating.Score, rating.Why, rating.At);
}
