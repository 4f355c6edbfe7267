using System.Text.Json.Nodes;
using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What pages ask of Plans.</summary>
public sealed partial class PlansClient(HttpClient http) : ServiceClient(http)
{
    private const string Plans = "/api/plans";

    /// <summary>Evaluations that are the person's to see to, the next due first.</summary>
    public Task<Answer<Page<DueEvaluation>>> MyEvaluationsAsync(DateOnly to, CancellationToken ct) =>
        GetAsync<Page<DueEvaluation>>($"{Plans}/my-evaluations{Query.Of(("to", Query.Day(to)), ("limit", "20"))}", ct);

    /// <summary>The active plan at a glance, as far as it is the person's to see.</summary>
    public Task<Answer<PlanOverview>> OverviewAsync(Guid childId, CancellationToken ct) => GetAsync<PlanOverview>($"{PlanOf(childId)}/overview", ct);

    /// <summary>The draft of the active plan.</summary>
    public Task<Answer<PlanDraft>> DraftAsync(Guid childId, CancellationToken ct) => GetAsync<PlanDraft>(PlanOf(childId), ct);

    public Task<Answer<Nothing>> StartAsync(Guid childId, string? kind, DateOnly startsOn, ViewWords childsView, EvaluationTerms evaluation, string key, CancellationToken ct) =>
        PostAsync<Nothing>(PlanOf(childId), new { kind, startsOn, childsView, evaluation }, key, ct);

    public Task<Answer<Nothing>> WriteSectionAsync(Guid childId, string section, JsonNode content, Audience audience, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{PlanOf(childId)}/sections", new { section, content, audience }, etag, ct);

    public Task<Answer<Nothing>> WriteChildsViewAsync(Guid childId, ViewWords view, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{PlanOf(childId)}/childs-view", new { view }, etag, ct);

    public Task<Answer<PlanWord>> SayAsync(Guid childId, string text, Party? author, Audience audience, string key, CancellationToken ct) =>
        PostAsync<PlanWord>($"{PlanOf(childId)}/words", new { text, author, audience }, key, ct);

    public Task<Answer<PlanWord>> ChangeWordsAsync(Guid childId, Guid wordId, string text, Audience audience, string? etag, CancellationToken ct) =>
        PutAsync<PlanWord>($"{PlanOf(childId)}/words/{wordId}", new { text, audience }, etag, ct);

    public Task<Answer<Nothing>> EndAsync(Guid childId, DateOnly on, string reason, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{PlanOf(childId)}/end", new { on, reason }, etag, ct);

    private static string PlanOf(Guid childId) => $"{Plans}/children/{childId}/joint-plan";
}
