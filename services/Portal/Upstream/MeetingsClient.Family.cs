using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What the family's own pages and personal links ask of Meetings.</summary>
public sealed partial class MeetingsClient
{
    private const string Open = "/calendar";

    /// <summary>What the person said of their meetings so far.</summary>
    public Task<Answer<Page<OwnFeedback>>> OwnFeedbackAsync(CancellationToken ct) => GetAsync<Page<OwnFeedback>>($"{Meetings}/mine/feedback?limit=200", ct);

    public Task<Answer<Nothing>> GiveFeedbackAsync(Guid meetingId, FeedbackAnswers answers, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/meetings/{meetingId}/feedback", new { answers }, key, ct);

    /// <summary>How the person prepared for a meeting.</summary>
    public Task<Answer<OwnPreparation>> OwnPreparationAsync(Guid meetingId, CancellationToken ct) =>
        GetAsync<OwnPreparation>($"{Meetings}/meetings/{meetingId}/own-preparation", ct);

    public Task<Answer<OwnPreparation>> PrepareAsync(Guid meetingId, FamilyWishes wishes, string? etag, CancellationToken ct) =>
        PutAsync<OwnPreparation>($"{Meetings}/meetings/{meetingId}/own-preparation", new { wishes }, etag, ct);

    /// <summary>The same of all of a child's family, for the workers; of one meeting, or lately.</summary>
    public Task<Answer<Page<OwnPreparation>>> FamilyPreparationsAsync(Guid childId, Guid? meetingId, CancellationToken ct) =>
        GetAsync<Page<OwnPreparation>>($"{Meetings}/children/{childId}/family-preparations{Query.Of(("meetingId", meetingId?.ToString()), ("limit", "10"))}", ct);

    /// <summary>What the family said of the child's meetings, for the workers.</summary>
    public Task<Answer<Page<OwnFeedback>>> FamilyFeedbackAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<OwnFeedback>>($"{Meetings}/children/{childId}/feedback?limit=10", ct);

    public Task<Answer<Page<CalendarFeed>>> FeedsAsync(CancellationToken ct) => GetAsync<Page<CalendarFeed>>($"{Meetings}/calendar-feeds?limit=50", ct);

    /// <summary>Opens a feed; its address is in this answer and in none after it.</summary>
    public Task<Answer<CalendarFeed>> OpenFeedAsync(string language, string key, CancellationToken ct) =>
        PostAsync<CalendarFeed>($"{Meetings}/calendar-feeds", new { language }, key, ct);

    /// <summary>Closes an address; who closed it in another window wanted just this.</summary>
    public async Task<ServiceProblem?> CloseFeedAsync(Guid feedId, CancellationToken ct) =>
        (await DeleteAsync<Nothing>($"{Meetings}/calendar-feeds/{feedId}", null, ct)).Problem is { IsMissing: false } problem ? problem : null;

    /// <summary>The child's meetings of some days, in order of time.</summary>
    public Task<Answer<Page<MeetingDetails>>> ChildMeetingsAsync(Guid childId, DateOnly from, DateOnly to, CancellationToken ct) =>
        GetAsync<Page<MeetingDetails>>($"{Meetings}/children/{childId}/meetings{Query.Of(("from", Query.Day(from)), ("to", Query.Day(to)), ("limit", "200"))}", ct);

    /// <summary>An invitation, by the secret of a personal link.</summary>
    public Task<Answer<LinkedInvitation>> LinkedInvitationAsync(string token, CancellationToken ct) =>
        GetAsync<LinkedInvitation>($"{Open}/invitations/{Uri.EscapeDataString(token)}", ct);

    public Task<Answer<LinkedInvitation>> AnswerLinkedAsync(string token, string? answer, CancellationToken ct) =>
        PutAsync<LinkedInvitation>($"{Open}/invitations/{Uri.EscapeDataString(token)}", new { answer = answer ?? "" }, null, ct);

    /// <summary>The meeting that one prepares for, by the secret of a personal link.</summary>
    public Task<Answer<LinkedMeeting>> LinkedPreparationAsync(string token, CancellationToken ct) =>
        GetAsync<LinkedMeeting>($"{Open}/preparations/{Uri.EscapeDataString(token)}", ct);

    public Task<Answer<Nothing>> PrepareLinkedAsync(string token, FamilyWishes wishes, CancellationToken ct) =>
        PutAsync<Nothing>($"{Open}/preparations/{Uri.EscapeDataString(token)}", new { wishes }, null, ct);

    /// <summary>The meeting that one is asked about, by the secret of a personal link.</summary>
    public Task<Answer<LinkedMeeting>> LinkedFeedbackAsync(string token, CancellationToken ct) =>
        GetAsync<LinkedMeeting>($"{Open}/feedback/{Uri.EscapeDataString(token)}", ct);

    public Task<Answer<Nothing>> GiveLinkedFeedbackAsync(string token, FeedbackAnswers answers, CancellationToken ct) =>
        PutAsync<Nothing>($"{Open}/feedback/{Uri.EscapeDataString(token)}", new { answers }, null, ct);

    /// <summary>A poll, by the secret of a personal link.</summary>
    public Task<Answer<LinkedPoll>> LinkedPollAsync(string token, CancellationToken ct) =>
        GetAsync<LinkedPoll>($"{Open}/polls/{Uri.EscapeDataString(token)}", ct);

    public Task<Answer<LinkedPoll>> AnswerPollAsync(string token, IEnumerable<PollAnswer> answers, CancellationToken ct) =>
        PutAsync<LinkedPoll>($"{Open}/polls/{Uri.EscapeDataString(token)}", new { answers }, null, ct);
}
