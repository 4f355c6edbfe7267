using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What pages ask of Meetings.</summary>
public sealed partial class MeetingsClient(HttpClient http) : ServiceClient(http)
{
    private const string Meetings = "/api/meetings";

    /// <summary>The person's meetings of some days, what waits for their answer, and their steps.</summary>
    public Task<Answer<MyWeek>> MyWeekAsync(DateOnly from, DateOnly to, CancellationToken ct) =>
        GetAsync<MyWeek>($"{Meetings}/my-week{Query.Of(("from", Query.Day(from)), ("to", Query.Day(to)), ("limit", "100"))}", ct);

    /// <summary>The meetings of the teams that one coordinates, and records that wait to be shared.</summary>
    public Task<Answer<Workbench>> WorkbenchAsync(DateOnly from, DateOnly to, string? cursor, CancellationToken ct) =>
        GetAsync<Workbench>($"{Meetings}/workbench{Query.Of(("from", Query.Day(from)), ("to", Query.Day(to)), ("cursor", cursor), ("limit", "50"))}", ct);

    /// <summary>Says whether the person comes.</summary>
    public Task<Answer<Nothing>> AnswerAsync(Guid meetingId, string? answer, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/mine/{meetingId}/answer", new { answer = answer ?? "" }, key, ct);

    /// <summary>The thread of one child across the weeks, latest meeting first.</summary>
    public Task<Answer<Page<ThreadKnot>>> ThreadAsync(Guid childId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<ThreadKnot>>($"{Meetings}/children/{childId}/thread{Query.Of(("cursor", cursor), ("limit", "20"))}", ct);

    /// <summary>The child's meetings from a day on for a year.</summary>
    public Task<Answer<Page<MeetingDetails>>> ChildMeetingsAsync(Guid childId, DateOnly from, string? cursor, CancellationToken ct) =>
        GetAsync<Page<MeetingDetails>>($"{Meetings}/children/{childId}/meetings{Query.Of(("from", Query.Day(from)), ("cursor", cursor), ("limit", "20"))}", ct);

    public Task<Answer<MeetingDetails>> MeetingAsync(Guid meetingId, CancellationToken ct) =>
        GetAsync<MeetingDetails>($"{Meetings}/meetings/{meetingId}", ct);

    public Task<Answer<Page<Participant>>> ParticipantsAsync(Guid meetingId, CancellationToken ct) =>
        GetAsync<Page<Participant>>($"{Meetings}/meetings/{meetingId}/participants?limit=200", ct);

    public Task<Answer<Agenda>> AgendaAsync(Guid meetingId, CancellationToken ct) =>
        GetAsync<Agenda>($"{Meetings}/meetings/{meetingId}/agenda", ct);

    public Task<Answer<SharedRecord>> RecordAsync(Guid meetingId, CancellationToken ct) =>
        GetAsync<SharedRecord>($"{Meetings}/meetings/{meetingId}/record", ct);

    /// <summary>The whole record and then each change, as it comes; ends when the service ends it or the person goes.</summary>
    public IAsyncEnumerable<SharedRecord> FollowRecordAsync(Guid meetingId, CancellationToken ct) =>
        FollowAsync<SharedRecord>($"{Meetings}/meetings/{meetingId}/record/stream", ct);

    public Task<Answer<SharedRecord>> OpenRecordAsync(Guid meetingId, string key, CancellationToken ct) =>
        PostAsync<SharedRecord>($"{Meetings}/meetings/{meetingId}/record", null, key, ct);

    public Task<Answer<RecordParagraph>> WriteAsync(Guid partId, string? text, string key, CancellationToken ct) =>
        PostAsync<RecordParagraph>($"{Meetings}/record-parts/{partId}/paragraphs", new { text = text ?? "" }, key, ct);

    public Task<Answer<ParagraphHistory>> ParagraphAsync(Guid paragraphId, CancellationToken ct) =>
        GetAsync<ParagraphHistory>($"{Meetings}/record-paragraphs/{paragraphId}", ct);

    public Task<Answer<RecordParagraph>> RewriteAsync(Guid paragraphId, string? text, string? etag, CancellationToken ct) =>
        PutAsync<RecordParagraph>($"{Meetings}/record-paragraphs/{paragraphId}", new { text = text ?? "" }, etag, ct);
}
