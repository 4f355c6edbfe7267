using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What the family's own pages ask of Teams.</summary>
public sealed partial class TeamsClient
{
    /// <summary>What was asked of the child's data; of the family each sees their own.</summary>
    public Task<Answer<Page<DataRequest>>> DataRequestsAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<DataRequest>>($"{Teams}/children/{childId}/data-requests?limit=50", ct);

    /// <summary>A worker says what was done.</summary>
    public Task<Answer<Nothing>> AnswerDataRequestAsync(Guid childId, Guid requestId, string? answer, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/data-requests/{requestId}/answer", new { answer = answer ?? "" }, key, ct);

    public Task<Answer<Nothing>> AskForDataAsync(Guid childId, string kind, string? words, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/data-requests", new { kind, words }, key, ct);
}
