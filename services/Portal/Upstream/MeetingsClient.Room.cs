using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>One meeting: who is there, what is prepared, agreed and shared.</summary>
public sealed partial class MeetingsClient
{
    public Task<Answer<Agenda>> DrawUpAgendaAsync(Guid meetingId, string? structure, string key, CancellationToken ct) =>
        PostAsync<Agenda>($"{Meetings}/meetings/{meetingId}/agenda", new { structure }, key, ct);

    public Task<Answer<Agenda>> ChangeAgendaAsync(Guid meetingId, string? structure, IEnumerable<object> items, string? etag, CancellationToken ct) =>
        PutAsync<Agenda>($"{Meetings}/meetings/{meetingId}/agenda", new { structure, items }, etag, ct);

    /// <summary>The open steps that the meeting follows up, and those agreed in it.</summary>
    public Task<Answer<Page<Step>>> StepsAsync(Guid meetingId, CancellationToken ct) =>
        GetAsync<Page<Step>>($"{Meetings}/meetings/{meetingId}/steps?limit=100", ct);

    /// <summary>The steps agreed about a child, those that are still open.</summary>
    public Task<Answer<Page<Step>>> ChildStepsAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<Step>>($"{Meetings}/children/{childId}/steps?open=true&limit=100", ct);

    public Task<Answer<Step>> AgreeStepAsync(Guid meetingId, Guid? childId, object step, string key, CancellationToken ct) => PostAsync<Step>(
        childId is { } child ? $"{Meetings}/meetings/{meetingId}/children/{child}/steps" : $"{Meetings}/meetings/{meetingId}/steps", step, key, ct);

    public Task<Answer<Step>> FollowUpStepAsync(Guid stepId, object outcome, string? etag, string key, CancellationToken ct) =>
        PostAsync<Step>($"{Meetings}/steps/{stepId}/follow-up", outcome, key, ct, etag);

    public Task<Answer<Participant>> InviteAsync(Guid meetingId, object invited, string key, CancellationToken ct) =>
        PostAsync<Participant>($"{Meetings}/meetings/{meetingId}/participants", invited, key, ct);

    public Task<Answer<Participant>> WithdrawAsync(Guid meetingId, Guid participantId, string key, CancellationToken ct) =>
        PostAsync<Participant>($"{Meetings}/meetings/{meetingId}/participants/{participantId}/withdraw", null, key, ct);

    /// <summary>Writes down what somebody answered, by telephone for example.</summary>
    public Task<Answer<Participant>> NoteAnswerAsync(Guid meetingId, Guid participantId, string? answer, string key, CancellationToken ct) =>
        PostAsync<Participant>($"{Meetings}/meetings/{meetingId}/participants/{participantId}/answer", new { answer }, key, ct);

    public Task<Answer<Participant>> AssignAsync(
        Guid meetingId, Guid participantId, bool chair, bool recorder, bool preparer, string key, CancellationToken ct) =>
        PostAsync<Participant>($"{Meetings}/meetings/{meetingId}/participants/{participantId}/duties", new { chair, recorder, preparer }, key, ct);

    /// <summary>Makes a personal link; its address is in this answer and in none after it.</summary>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="participantId">Whose link.</param>
    /// <param name="purpose">"link" answers the invitation; "preparation-link" and "feedback-link" are for the family.</param>
    /// <param name="key">Of the form.</param>
    /// <param name="ct">Until then.</param>
    public Task<Answer<PersonalLink>> MakeLinkAsync(Guid meetingId, Guid participantId, string purpose, string key, CancellationToken ct) =>
        PostAsync<PersonalLink>($"{Meetings}/meetings/{meetingId}/participants/{participantId}/{purpose}", null, key, ct);

    public Task<Answer<Page<Conflict>>> ConflictsAsync(Guid meetingId, CancellationToken ct) =>
        GetAsync<Page<Conflict>>($"{Meetings}/meetings/{meetingId}/conflicts", ct);

    public Task<Answer<Page<PartnerStatement>>> StatementsAsync(Guid meetingId, CancellationToken ct) =>
        GetAsync<Page<PartnerStatement>>($"{Meetings}/meetings/{meetingId}/statements", ct);

    public Task<Answer<Preparation>> PreparationAsync(Guid meetingId, CancellationToken ct) =>
        GetAsync<Preparation>($"{Meetings}/meetings/{meetingId}/preparation", ct);

    public Task<Answer<Preparation>> BeginPreparationAsync(Guid meetingId, string key, CancellationToken ct) =>
        PostAsync<Preparation>($"{Meetings}/meetings/{meetingId}/preparation", null, key, ct);

    public Task<Answer<PreparationItem>> AddPreparationAsync(Guid meetingId, string? text, string? owner, string key, CancellationToken ct) =>
        PostAsync<PreparationItem>($"{Meetings}/meetings/{meetingId}/preparation/items", new { text = text ?? "", owner }, key, ct);

    public Task<Answer<PreparationItem>> TickAsync(Guid meetingId, Guid itemId, bool done, string key, CancellationToken ct) =>
        PostAsync<PreparationItem>($"{Meetings}/meetings/{meetingId}/preparation/{itemId}", new { done }, key, ct);

    /// <summary>Whose turn it could be, who waited longest first.</summary>
    public Task<Answer<Page<WaitingChild>>> WaitingChildrenAsync(Guid meetingId, CancellationToken ct) =>
        GetAsync<Page<WaitingChild>>($"{Meetings}/meetings/{meetingId}/suggested-children", ct);

    public Task<Answer<Nothing>> TakeUpAsync(Guid meetingId, Guid childId, string? whyNotFirst, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/meetings/{meetingId}/children", new { childId, whyNotFirst }, key, ct);

    public Task<Answer<Nothing>> ReleaseAsync(Guid meetingId, Guid childId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/meetings/{meetingId}/children/{childId}/release", null, key, ct);

    /// <summary>The meeting was held, and who was there.</summary>
    public Task<Answer<Nothing>> HoldAsync(Guid meetingId, object held, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/meetings/{meetingId}/held", held, key, ct);

    public Task<Answer<Nothing>> ShareAsync(Guid meetingId, Guid? nextMeetingId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/meetings/{meetingId}/record/share", new { nextMeetingId }, key, ct);

    public Task<Answer<RecordPart>> AddPartAsync(Guid meetingId, Guid? childId, string? kind, string? title, string key, CancellationToken ct) => PostAsync<RecordPart>(
        childId is { } child ? $"{Meetings}/meetings/{meetingId}/children/{child}/record/parts" : $"{Meetings}/meetings/{meetingId}/record/parts", new { kind, title }, key, ct);

    public Task<Answer<RecordParagraph>> CorrectAsync(Guid paragraphId, string? text, string? reason, string? etag, string key, CancellationToken ct) =>
        PostAsync<RecordParagraph>($"{Meetings}/record-paragraphs/{paragraphId}/corrections", new { text = text ?? "", reason = reason ?? "" }, key, ct, etag);

    public Task<Answer<Page<Feedback>>> FeedbackAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<Feedback>>($"{Meetings}/children/{childId}/feedback?limit=20", ct);

    public Task<Answer<Feedback>> GiveFeedbackAsync(Guid meetingId, object feedback, string key, CancellationToken ct) =>
        PostAsync<Feedback>($"{Meetings}/meetings/{meetingId}/feedback", feedback, key, ct);

    /// <summary>The team's meetings of some days, in order of time.</summary>
    public Task<Answer<Page<MeetingDetails>>> TeamMeetingsAsync(Guid teamId, DateOnly from, DateOnly to, CancellationToken ct) =>
        GetAsync<Page<MeetingDetails>>($"{Meetings}/teams/{teamId}/meetings{Query.Of(("from", Query.Day(from)), ("to", Query.Day(to)), ("limit", "200"))}", ct);
}
