using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Goals, steps, versions and evaluations.</summary>
public sealed partial class PlansClient
{
    /// <summary>Oldest first, closed ones too.</summary>
    public Task<Answer<Page<Goal>>> GoalsAsync(Guid childId, CancellationToken ct) => GetAsync<Page<Goal>>($"{PlanOf(childId)}/goals?limit=100", ct);

    public Task<Answer<Goal>> GoalAsync(Guid childId, Guid goalId, CancellationToken ct) => GetAsync<Goal>($"{PlanOf(childId)}/goals/{goalId}", ct);

    public Task<Answer<Goal>> SetGoalAsync(Guid childId, GoalFacts facts, Audience audience, string key, CancellationToken ct) =>
        PostAsync<Goal>($"{PlanOf(childId)}/goals", new { facts, audience }, key, ct);

    public Task<Answer<Goal>> ChangeGoalAsync(Guid childId, Guid goalId, GoalFacts facts, Audience audience, string? etag, CancellationToken ct) =>
        PutAsync<Goal>($"{PlanOf(childId)}/goals/{goalId}", new { facts, audience }, etag, ct);

    public Task<Answer<Nothing>> CloseGoalAsync(Guid childId, Guid goalId, string state, string why, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{PlanOf(childId)}/goals/{goalId}/close", new { state, why }, key, ct);

    public Task<Answer<Nothing>> AgreeAsync(Guid childId, Guid goalId, string answer, string? why, Party? party, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{PlanOf(childId)}/goals/{goalId}/agreements", new { answer, why, party }, key, ct);

    public Task<Answer<Page<PlanStep>>> StepsAsync(Guid childId, CancellationToken ct) => GetAsync<Page<PlanStep>>($"{PlanOf(childId)}/steps?limit=200", ct);

    public Task<Answer<Nothing>> AssignStepAsync(Guid childId, Guid goalId, StepFacts step, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{PlanOf(childId)}/goals/{goalId}/steps", new { step }, key, ct);

    public Task<Answer<Nothing>> FollowUpAsync(Guid childId, Guid stepId, string state, string word, StepFacts? next, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{PlanOf(childId)}/steps/{stepId}/follow-up", new { state, word, next }, key, ct);

    public Task<Answer<PlanVersion>> PublishAsync(Guid childId, string? whyWithoutChildsView, string key, CancellationToken ct) =>
        PostAsync<PlanVersion>($"{PlanOf(childId)}/publish", new { whyWithoutChildsView }, key, ct);

    /// <summary>Oldest first.</summary>
    public Task<Answer<Page<PlanVersion>>> VersionsAsync(Guid childId, CancellationToken ct) => GetAsync<Page<PlanVersion>>($"{PlanOf(childId)}/versions", ct);

    public Task<Answer<VersionView>> VersionAsync(Guid childId, int number, CancellationToken ct) =>
        GetAsync<VersionView>($"{PlanOf(childId)}/versions/{number}", ct);

    /// <summary>With the draft where no second version is named.</summary>
    public Task<Answer<VersionComparison>> CompareAsync(Guid childId, int number, int? to, CancellationToken ct) =>
        GetAsync<VersionComparison>(
            $"{PlanOf(childId)}/versions/{number}/comparison{Query.Of(("to", to?.ToString(System.Globalization.CultureInfo.InvariantCulture)))}", ct);

    public Task<Answer<Page<Opinion>>> OpinionsAsync(Guid childId, int number, CancellationToken ct) =>
        GetAsync<Page<Opinion>>($"{PlanOf(childId)}/versions/{number}/opinions?limit=100", ct);

    public Task<Answer<Nothing>> GiveOpinionAsync(Guid childId, int number, string stance, string? words, Party? party, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{PlanOf(childId)}/versions/{number}/opinions", new { stance, words, party }, key, ct);

    /// <summary>Oldest first.</summary>
    public Task<Answer<Page<Evaluation>>> EvaluationsAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<Evaluation>>($"{PlanOf(childId)}/evaluations?limit=200", ct);

    public Task<Answer<Page<GoalSeries>>> RatingSeriesAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<GoalSeries>>($"{PlanOf(childId)}/rating-series", ct);

    public Task<Answer<Nothing>> PlanEvaluationAsync(Guid childId, string? kind, EvaluationTerms terms, DateOnly agreedOn, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{PlanOf(childId)}/evaluations", new { kind, terms, agreedOn }, key, ct);

    public Task<Answer<Nothing>> RecordEvaluationAsync(Guid childId, Guid evaluationId, DateOnly on, string summary, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{PlanOf(childId)}/evaluations/{evaluationId}/record", new { on, summary }, key, ct);

    public Task<Answer<Nothing>> VoidEvaluationAsync(Guid childId, Guid evaluationId, string why, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{PlanOf(childId)}/evaluations/{evaluationId}/void", new { why }, key, ct);

    public Task<Answer<Nothing>> RateAsync(Guid childId, Guid evaluationId, Guid goalId, int score, string why, Party? party, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{PlanOf(childId)}/evaluations/{evaluationId}/ratings", new { goalId, score, why, party }, key, ct);
}
