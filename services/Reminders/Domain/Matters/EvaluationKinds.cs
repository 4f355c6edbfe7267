using SystemicPlatform.Contracts.Plans;

namespace SystemicPlatform.Reminders.Domain.Matters;

/// <summary>Evaluations as matters.</summary>
internal static class EvaluationKinds
{
    /// <summary>The yearly review is asked for by law, the others by agreement.</summary>
    public static MatterKind ToMatter(this EvaluationKind kind) =>
        kind == EvaluationKind.YearlyReview ? MatterKind.YearlyReview : MatterKind.Evaluation;
}
