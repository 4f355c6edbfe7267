using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>How a team looks at its own work and learns from it.</summary>
public sealed partial class MeetingsClient
{
    public Task<Answer<Page<Principle>>> PrinciplesAsync(CancellationToken ct) => GetAsync<Page<Principle>>($"{Meetings}/principles", ct);

    /// <summary>Latest first.</summary>
    public Task<Answer<Page<SelfEvaluation>>> SelfEvaluationsAsync(Guid teamId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<SelfEvaluation>>($"{Meetings}/teams/{teamId}/self-evaluations{Query.Of(("cursor", cursor), ("limit", "10"))}", ct);

    public Task<Answer<Nothing>> EvaluateAsync(Guid teamId, IReadOnlyList<int> ratings, string? words, Guid? meetingId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/teams/{teamId}/self-evaluations", new { ratings, words, meetingId }, key, ct);

    /// <summary>A year by months.</summary>
    public Task<Answer<Page<PrinciplesMonth>>> PrinciplesReportAsync(Guid teamId, CancellationToken ct) =>
        GetAsync<Page<PrinciplesMonth>>($"{Meetings}/teams/{teamId}/principles-report", ct);

    /// <summary>Latest first.</summary>
    public Task<Answer<Page<Reflection>>> ReflectionsAsync(Guid teamId, CancellationToken ct) =>
        GetAsync<Page<Reflection>>($"{Meetings}/teams/{teamId}/reflections?limit=20", ct);

    public Task<Answer<Nothing>> ScheduleReflectionAsync(Guid teamId, DateOnly on, string theme, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/teams/{teamId}/reflections", new { on, theme }, key, ct);

    public Task<Answer<Nothing>> ChangeReflectionAsync(Guid id, DateOnly on, string theme, string? notes, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{Meetings}/reflections/{id}", new { on, theme, notes }, etag, ct);
}
