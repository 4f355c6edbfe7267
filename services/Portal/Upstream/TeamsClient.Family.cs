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

    /// <summary>Lets somebody of the family read log lines older than two years, for thirty days.</summary>
    public Task<Answer<Nothing>> OpenOlderLogAsync(Guid childId, Guid personId, string? specialReason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/older-log", new { specialReason = specialReason ?? "", personId }, key, ct);

    /// <summary>The child gets pages of its own.</summary>
    public Task<Answer<Nothing>> OpenOwnAccessAsync(Guid childId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/own-access", new { }, key, ct);

    /// <summary>The child's own pages are closed at once; what it wrote stays.</summary>
    public Task<Answer<Nothing>> CloseOwnAccessAsync(Guid childId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/own-access/close", new { }, key, ct);

    public Task<Answer<Nothing>> AskForDataAsync(Guid childId, string kind, string? words, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/data-requests", new { kind, words }, key, ct);
}
