using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What pages ask of Plans.</summary>
public sealed class PlansClient(HttpClient http) : ServiceClient(http)
{
    private const string Plans = "/api/plans";

    /// <summary>Evaluations that are the person's to see to, the next due first.</summary>
    public Task<Answer<Page<DueEvaluation>>> MyEvaluationsAsync(DateOnly to, CancellationToken ct) =>
        GetAsync<Page<DueEvaluation>>($"{Plans}/my-evaluations{Query.Of(("to", Query.Day(to)), ("limit", "20"))}", ct);

    /// <summary>The active plan at a glance, as far as it is the person's to see.</summary>
    public Task<Answer<PlanOverview>> OverviewAsync(Guid childId, CancellationToken ct) =>
        GetAsync<PlanOverview>($"{Plans}/children/{childId}/joint-plan/overview", ct);
}
