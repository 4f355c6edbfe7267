using System.Text.Json.Nodes;
using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>The tools that are drawn with a child and family.</summary>
public sealed partial class PlansClient
{
    public Task<Answer<Page<ToolRow>>> ToolsAsync(Guid childId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<ToolRow>>($"{ToolsOf(childId)}{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);

    /// <summary>Those that lie beside a meeting or a plan.</summary>
    public Task<Answer<Page<ToolRow>>> ToolsBesideAsync(Guid childId, Guid targetId, CancellationToken ct) =>
        GetAsync<Page<ToolRow>>($"{ToolsOf(childId)}?attachedTo={targetId}&limit=50", ct);

    public Task<Answer<Nothing>> LayBesideAsync(Guid childId, Guid toolId, LaidBeside beside, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{ToolsOf(childId)}/{toolId}/attachments", beside, key, ct);

    /// <summary>Takes the tool away from there; the tool stays.</summary>
    public async Task<Answer<Nothing>> TakeAwayAsync(Guid childId, Guid toolId, Guid targetId, string key, CancellationToken ct)
    {
        var places = $"{ToolsOf(childId)}/{toolId}/attachments";
        var lies = await GetAsync<Page<ToolPlace>>($"{places}?limit=100", ct);
        return lies.Value is null ? new Answer<Nothing>(null, lies.Problem)
            : lies.Value.Items.FirstOrDefault(place => place.TargetId == targetId) is { } here ? await PostAsync<Nothing>($"{places}/{here.Id}/remove", null, key, ct)
            : new Answer<Nothing>(null, ServiceProblem.None);
    }

    /// <summary>One version of a tool; the one that was drawn last where no number is named.</summary>
    public Task<Answer<ToolView>> ToolAsync(Guid childId, Guid toolId, int? number, string language, CancellationToken ct) =>
        GetAsync<ToolView>($"{ToolsOf(childId)}/{toolId}{(number is { } one ? $"/versions/{one}" : null)}?language={language}", ct);

    public Task<Answer<Page<ToolVersion>>> ToolVersionsAsync(Guid childId, Guid toolId, CancellationToken ct) =>
        GetAsync<Page<ToolVersion>>($"{ToolsOf(childId)}/{toolId}/versions?limit=100", ct);

    /// <summary>The drawing itself, or null where there is none for this person.</summary>
    public Task<string?> DrawingAsync(Guid childId, Guid toolId, int number, string language, CancellationToken ct) =>
        ReadTextAsync($"{ToolsOf(childId)}/{toolId}/versions/{number}/drawing.svg?language={language}", ct);

    /// <summary>How one goal was rated over time, drawn.</summary>
    public Task<string?> RatingChartAsync(Guid childId, Guid goalId, CancellationToken ct) =>
        ReadTextAsync($"{PlanOf(childId)}/goals/{goalId}/chart.svg", ct);

    public Task<Answer<ToolView>> BeginToolAsync(Guid childId, string kind, string title, DateOnly drawnOn, JsonNode? content, string key, CancellationToken ct) =>
        PostAsync<ToolView>(ToolsOf(childId), new { kind, title, drawnOn, content }, key, ct);

    public Task<Answer<ToolView>> DrawOnAsync(Guid childId, Guid toolId, DateOnly drawnOn, JsonNode? content, string key, string? etag, CancellationToken ct) =>
        PostAsync<ToolView>($"{ToolsOf(childId)}/{toolId}/versions", new { drawnOn, content }, key, ct, etag);

    public Task<Answer<Nothing>> ShowToolAsync(Guid childId, Guid toolId, Audience audience, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{ToolsOf(childId)}/{toolId}/audience", new { audience }, etag, ct);

    public Task<Answer<Page<ToolConsent>>> ToolConsentsAsync(Guid childId, Guid toolId, CancellationToken ct) =>
        GetAsync<Page<ToolConsent>>($"{ToolsOf(childId)}/{toolId}/consents?limit=100", ct);

    public Task<Answer<Nothing>> ConsentAsync(Guid childId, Guid toolId, ConsentFacts consent, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{ToolsOf(childId)}/{toolId}/consents", new { consent }, key, ct);

    private static string ToolsOf(Guid childId) => $"{Plans}/children/{childId}/tools";
}
