using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Series and single meetings: when they are, and what becomes of that.</summary>
public sealed partial class MeetingsClient
{
    public Task<Answer<MeetingDetails>> ScheduleMeetingAsync(object meeting, string key, CancellationToken ct) =>
        PostAsync<MeetingDetails>($"{Meetings}/meetings", meeting, key, ct);

    public Task<Answer<Nothing>> MoveAsync(Guid meetingId, object wanted, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{Meetings}/meetings/{meetingId}", wanted, etag, ct);

    public Task<Answer<Nothing>> SkipAsync(Guid meetingId, string? reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/meetings/{meetingId}/skip", new { reason = reason ?? "" }, key, ct);

    /// <summary>One, thisAndFollowing or all of its series.</summary>
    public Task<Answer<Nothing>> CancelAsync(Guid meetingId, string? scope, string? reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/meetings/{meetingId}/cancel", new { scope, reason = reason ?? "" }, key, ct);

    public Task<Answer<Nothing>> RestoreAsync(Guid meetingId, string? reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/meetings/{meetingId}/restore", new { reason = reason ?? "" }, key, ct);

    public Task<Answer<Page<PlanChange>>> HistoryAsync(Guid meetingId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<PlanChange>>($"{Meetings}/meetings/{meetingId}/history{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<Page<Series>>> SeriesOfTeamAsync(Guid teamId, CancellationToken ct) =>
        GetAsync<Page<Series>>($"{Meetings}/series{Query.Of(("teamId", teamId.ToString()), ("limit", "50"))}", ct);

    public Task<Answer<Series>> ScheduleSeriesAsync(object series, string key, CancellationToken ct) =>
        PostAsync<Series>($"{Meetings}/series", series, key, ct);

    public Task<Answer<Series>> SeriesAsync(Guid seriesId, CancellationToken ct) => GetAsync<Series>($"{Meetings}/series/{seriesId}", ct);

    public Task<Answer<Series>> ChangeSeriesAsync(Guid seriesId, object wanted, string? etag, CancellationToken ct) =>
        PutAsync<Series>($"{Meetings}/series/{seriesId}", wanted, etag, ct);

    public Task<Answer<Series>> EndSeriesAsync(Guid seriesId, DateOnly lastDate, string? reason, string key, CancellationToken ct) =>
        PostAsync<Series>($"{Meetings}/series/{seriesId}/end", new { lastDate, reason = reason ?? "" }, key, ct);

    public Task<Answer<Page<Occurrence>>> OccurrencesAsync(Guid seriesId, DateOnly from, string? cursor, CancellationToken ct) =>
        GetAsync<Page<Occurrence>>($"{Meetings}/series/{seriesId}/occurrences{Query.Of(("from", Query.Day(from)), ("cursor", cursor), ("limit", "60"))}", ct);

    public Task<Answer<Page<PlanChange>>> SeriesHistoryAsync(Guid seriesId, CancellationToken ct) =>
        GetAsync<Page<PlanChange>>($"{Meetings}/series/{seriesId}/history?limit=50", ct);

    public Task<Answer<Page<FreeSlot>>> FreeSlotsAsync(Guid teamId, CancellationToken ct) =>
        GetAsync<Page<FreeSlot>>($"{Meetings}/teams/{teamId}/client-team-slots?limit=30", ct);

    public Task<Answer<Nothing>> BookSlotAsync(Guid meetingId, Guid childId, string? whyNotFirst, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/client-team-slots/{meetingId}/bookings", new { childId, whyNotFirst }, key, ct);

    public Task<Answer<CalendarFeed>> OpenFeedAsync(string? label, string language, string key, CancellationToken ct) =>
        PostAsync<CalendarFeed>($"{Meetings}/calendar-feeds", new { label, language }, key, ct);

    public Task<Answer<Page<FoundTime>>> FindTimeAsync(object wanted, string key, CancellationToken ct) =>
        PostAsync<Page<FoundTime>>($"{Meetings}/find-a-time", wanted, key, ct);

    public Task<Answer<Page<Poll>>> PollsAsync(Guid teamId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<Poll>>($"{Meetings}/teams/{teamId}/polls{Query.Of(("cursor", cursor), ("limit", "20"))}", ct);

    public Task<Answer<Poll>> PollAsync(Guid pollId, CancellationToken ct) => GetAsync<Poll>($"{Meetings}/polls/{pollId}", ct);

    public Task<Answer<Poll>> ProposeAsync(object poll, string key, CancellationToken ct) => PostAsync<Poll>($"{Meetings}/polls", poll, key, ct);

    public Task<Answer<Poll>> PickAsync(Guid pollId, Guid? optionId, string? title, string? place, string key, CancellationToken ct) =>
        PostAsync<Poll>($"{Meetings}/polls/{pollId}/pick", new { optionId, title = title ?? "", place }, key, ct);
}
