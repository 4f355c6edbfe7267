using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Evaluations;

/// <summary>What an evaluation names besides its day .</summary>
/// <param name="What">What is evaluated.</param>
/// <param name="Who">By whom.</param>
/// <param name="How">How.</param>
internal sealed record EvaluationTerms([property: Personal] string What, [property: Personal] string Who, [property: Personal] string How);
