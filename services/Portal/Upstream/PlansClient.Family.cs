using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What the family's own pages ask of Plans.</summary>
public sealed partial class PlansClient
{
    /// <summary>The plan as it is written, as far as it is the person's to see.</summary>
    public Task<Answer<FamilyPlan>> FamilyPlanAsync(Guid childId, CancellationToken ct) => GetAsync<FamilyPlan>($"{Of(childId)}/joint-plan", ct);

    public Task<Answer<Page<FamilyGoal>>> FamilyGoalsAsync(Guid childId, CancellationToken ct) => GetAsync<Page<FamilyGoal>>($"{Of(childId)}/joint-plan/goals?limit=100", ct);

    /// <summary>Says something in the person's own words.</summary>
    public Task<Answer<Nothing>> SayAsync(Guid childId, string text, Audience audience, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Of(childId)}/joint-plan/words", new { text, audience }, key, ct);

    /// <summary>The child itself says how it sees things.</summary>
    public Task<Answer<Nothing>> WriteChildsViewAsync(Guid childId, string? words, DateOnly on, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{Of(childId)}/joint-plan/childs-view", new { view = new { words = words ?? "", how = "written", obtainedOn = on } }, etag, ct);

    public Task<Answer<Nothing>> AgreeAsync(Guid childId, Guid goalId, string? answer, string? why, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Of(childId)}/joint-plan/goals/{goalId}/agreements", new { answer = answer ?? "", why }, key, ct);

    public Task<Answer<Page<FamilyEvaluation>>> FamilyEvaluationsAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<FamilyEvaluation>>($"{Of(childId)}/joint-plan/evaluations?limit=100", ct);

    public Task<Answer<Nothing>> RateAsync(Guid childId, Guid evaluationId, Guid goalId, int? score, string? why, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Of(childId)}/joint-plan/evaluations/{evaluationId}/ratings", new { goalId, score, why = why ?? "" }, key, ct);

    /// <summary>The drawings that the person may see.</summary>
    public Task<Answer<Page<OwnDrawing>>> DrawingsAsync(Guid childId, CancellationToken ct) => GetAsync<Page<OwnDrawing>>($"{Of(childId)}/tools?limit=100", ct);

    public Task<Answer<OwnDrawing>> DrawingAsync(Guid childId, Guid toolId, string language, CancellationToken ct) =>
        GetAsync<OwnDrawing>($"{Of(childId)}/tools/{toolId}{Query.Of(("language", language))}", ct);

    /// <summary>The child itself begins a drawing.</summary>
    public Task<Answer<OwnDrawing>> DrawAsync(Guid childId, string kind, string? title, DrawingContent content, string key, CancellationToken ct) =>
        PostAsync<OwnDrawing>($"{Of(childId)}/own-tools", new { kind, title = title ?? "", content }, key, ct);

    /// <summary>The child itself draws on.</summary>
    public Task<Answer<OwnDrawing>> DrawOnAsync(Guid childId, Guid toolId, DrawingContent content, string key, string? etag, CancellationToken ct) =>
        PostAsync<OwnDrawing>($"{Of(childId)}/own-tools/{toolId}/versions", new { content }, key, ct, etag);

    public Task<Answer<Page<DrawingConsent>>> ConsentsAsync(Guid childId, Guid toolId, CancellationToken ct) =>
        GetAsync<Page<DrawingConsent>>($"{Of(childId)}/tools/{toolId}/consents?limit=100", ct);

    public Task<Answer<DrawingConsent>> ConsentAsync(Guid childId, Guid toolId, string to, Guid? toId, DateOnly on, string key, CancellationToken ct) =>
        PostAsync<DrawingConsent>($"{Of(childId)}/tools/{toolId}/consents", new { consent = new { to, toId, givenOn = on, how = "written" } }, key, ct);

    public Task<Answer<DrawingConsent>> WithdrawConsentAsync(Guid childId, Guid toolId, Guid consentId, string key, CancellationToken ct) =>
        PostAsync<DrawingConsent>($"{Of(childId)}/tools/{toolId}/consents/{consentId}/withdraw", null, key, ct);

    private static string Of(Guid childId) => $"{Plans}/children/{childId}";
}
