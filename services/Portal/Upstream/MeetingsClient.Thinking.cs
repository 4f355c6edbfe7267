using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Thinking about one child in a meeting: question, hypotheses, reflections, the agreed conversation.</summary>
public sealed partial class MeetingsClient
{
    public Task<Answer<SystemicRecord>> SystemicRecordAsync(Guid meetingId, Guid childId, CancellationToken ct) =>
        GetAsync<SystemicRecord>(Thinking(meetingId, childId), ct);

    public Task<Answer<SystemicRecord>> BeginThinkingAsync(Guid meetingId, Guid childId, Opening opening, string key, CancellationToken ct) =>
        PostAsync<SystemicRecord>(Thinking(meetingId, childId), new { opening }, key, ct);

    public Task<Answer<SystemicRecord>> ChangeThinkingAsync(
        Guid meetingId, Guid childId, Opening opening, string? fewHypothesesReason, string? etag, CancellationToken ct) =>
        PutAsync<SystemicRecord>(Thinking(meetingId, childId), new { opening, fewHypothesesReason }, etag, ct);

    public Task<Answer<SystemicNote>> AddNoteAsync(Guid meetingId, Guid childId, object note, string key, CancellationToken ct) =>
        PostAsync<SystemicNote>($"{Thinking(meetingId, childId)}/notes", note, key, ct);

    public Task<Answer<SystemicRecord>> AgreeConversationAsync(Guid meetingId, Guid childId, Conversation conversation, string? etag, CancellationToken ct) =>
        PutAsync<SystemicRecord>($"{Thinking(meetingId, childId)}/conversation", new { conversation }, etag, ct);

    /// <summary>What came of a conversation that was agreed in an earlier meeting, told in a later one.</summary>
    public Task<Answer<SystemicRecord>> TellOutcomeAsync(
        Guid meetingId, Guid childId, string? outcome, Guid? toldIn, string? etag, CancellationToken ct) =>
        PutAsync<SystemicRecord>($"{Thinking(meetingId, childId)}/outcome", new { outcome = outcome ?? "", meetingId = toldIn }, etag, ct);

    public Task<Answer<Page<Hypothesis>>> HypothesesAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<Hypothesis>>($"{Meetings}/children/{childId}/hypotheses?limit=100", ct);

    public Task<Answer<Hypothesis>> RaiseAsync(Guid meetingId, Guid childId, string? text, string? whose, string key, CancellationToken ct) =>
        PostAsync<Hypothesis>($"{Meetings}/meetings/{meetingId}/children/{childId}/hypotheses", new { text = text ?? "", whose = whose ?? "" }, key, ct);

    public Task<Answer<Hypothesis>> MoveHypothesisAsync(
        Guid childId, Guid hypothesisId, string? state, string? why, Guid meetingId, string? etag, string key, CancellationToken ct) =>
        PostAsync<Hypothesis>($"{Meetings}/children/{childId}/hypotheses/{hypothesisId}/changes", new { state, why = why ?? "", meetingId }, key, ct, etag);

    public Task<Answer<Page<BankQuestion>>> QuestionsAsync(CancellationToken ct) =>
        GetAsync<Page<BankQuestion>>($"{Meetings}/circular-questions?limit=200", ct);

    private static string Thinking(Guid meetingId, Guid childId) => $"{Meetings}/meetings/{meetingId}/children/{childId}/systemic-record";
}
