using SystemicPlatform.Portal.Upstream.Training;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What those who run trainings ask of Training.</summary>
public sealed class TrainingDesk(HttpClient http) : ServiceClient(http)
{
    private const string Training = "/api/training";

    public Task<Answer<Page<Programme>>> ProgrammesAsync(string? cursor, CancellationToken ct) =>
        GetAsync<Page<Programme>>($"{Training}/programmes{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<Programme>> PlanAsync(WantedProgramme wanted, string key, CancellationToken ct) =>
        PostAsync<Programme>($"{Training}/programmes", wanted, key, ct);

    public Task<Answer<Programme>> ChangeProgrammeAsync(Guid programmeId, WantedProgramme wanted, string? etag, CancellationToken ct) =>
        PutAsync<Programme>($"{Training}/programmes/{programmeId}", wanted, etag, ct);

    public Task<Answer<Page<Group>>> GroupsAsync(Guid programmeId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<Group>>($"{Training}/groups{Query.Of(("programmeId", programmeId.ToString()), ("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<Group>> OpenGroupAsync(Guid programmeId, WantedGroup wanted, string key, CancellationToken ct) =>
        PostAsync<Group>($"{Training}/programmes/{programmeId}/groups", wanted, key, ct);

    /// <summary>All of them; whoever is not named any more is taken off.</summary>
    public Task<Answer<Nothing>> NameTrainersAsync(Guid groupId, IEnumerable<object> trainers, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{Training}/groups/{groupId}/trainers", new { trainers }, etag, ct);

    /// <summary>Who is known in trainings, the first two hundred.</summary>
    public Task<Answer<Page<Participant>>> ParticipantsAsync(CancellationToken ct) => GetWholeAsync<Participant>($"{Training}/participants", ct);

    public Task<Answer<Nothing>> RenewAsync(Guid certificateId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/certificates/{certificateId}/renewal", null, key, ct);

    public Task<Answer<Nothing>> RevokeAsync(Guid certificateId, string? because, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/certificates/{certificateId}/revocation", new { because = because ?? "" }, key, ct);

    public Task<Answer<Nothing>> CancelGroupAsync(Guid groupId, string? because, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/groups/{groupId}/cancellation", new { because = because ?? "" }, key, ct);

    public Task<Answer<Session>> ScheduleAsync(Guid groupId, WantedSession wanted, string key, CancellationToken ct) =>
        PostAsync<Session>($"{Training}/groups/{groupId}/sessions", wanted, key, ct);

    public Task<Answer<Session>> ChangeSessionAsync(Guid sessionId, WantedSession wanted, string? etag, CancellationToken ct) =>
        PutAsync<Session>($"{Training}/sessions/{sessionId}", wanted, etag, ct);

    public Task<Answer<Nothing>> CancelSessionAsync(Guid sessionId, string? because, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/sessions/{sessionId}/cancellation", new { because = because ?? "" }, key, ct);

    public Task<Answer<Page<NamedEnrolment>>> EnrolmentsAsync(Guid groupId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<NamedEnrolment>>($"{Training}/groups/{groupId}/enrolments{Query.Of(("cursor", cursor), ("limit", "100"))}", ct);

    public Task<Answer<Page<ProgressRow>>> ProgressAsync(Guid groupId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<ProgressRow>>($"{Training}/groups/{groupId}/progress{Query.Of(("cursor", cursor), ("limit", "100"))}", ct);

    public Task<Answer<Nothing>> EnrolTeamAsync(Guid groupId, Guid? teamId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/groups/{groupId}/team-enrolments", new { teamId = teamId ?? Guid.Empty }, key, ct);

    public Task<Answer<Nothing>> EnrolOtherAsync(Guid groupId, Guid participantId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/groups/{groupId}/enrolments", new { participantIds = new[] { participantId } }, key, ct);

    public Task<Answer<Nothing>> SelectAsync(Guid groupId, Guid enrolmentId, bool selected, string key, CancellationToken ct) =>
        PostAsync<Nothing>(
            $"{Training}/groups/{groupId}/selection",
            new { selected = selected ? [enrolmentId] : Array.Empty<Guid>(), notSelected = selected ? [] : new[] { enrolmentId } }, key, ct);

    public Task<Answer<Page<RosterRow>>> RosterAsync(Guid sessionId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<RosterRow>>($"{Training}/sessions/{sessionId}/attendance{Query.Of(("cursor", cursor), ("limit", "100"))}", ct);

    public Task<Answer<Nothing>> RecordAsync(Guid sessionId, IReadOnlyList<object> rows, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/sessions/{sessionId}/attendance", new { rows }, key, ct);

    public Task<Answer<Nothing>> GiveAssignmentAsync(Guid groupId, object assignment, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/groups/{groupId}/assignments", assignment, key, ct);

    public Task<Answer<Page<WorkHandedIn>>> HandedInAsync(Guid assignmentId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<WorkHandedIn>>($"{Training}/assignments/{assignmentId}/submissions{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<Nothing>> ReviewAsync(Guid submissionId, bool accepted, string? note, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/submissions/{submissionId}/review", new { accepted, note }, key, ct);

    public Task<Answer<Nothing>> ExemptAsync(Guid enrolmentId, string? part, string? reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/enrolments/{enrolmentId}/exemptions", new { part, reason = reason ?? "" }, key, ct);

    public Task<Answer<Certificate>> CertifyAsync(Guid enrolmentId, string key, CancellationToken ct) =>
        PostAsync<Certificate>($"{Training}/enrolments/{enrolmentId}/certificate", new { }, key, ct);

    public Task<Answer<Page<FeedbackForm>>> FeedbackFormsAsync(CancellationToken ct) => GetAsync<Page<FeedbackForm>>($"{Training}/feedback-forms?limit=100", ct);

    public Task<Answer<Nothing>> AskForFeedbackAsync(Guid sessionId, Guid? formId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/sessions/{sessionId}/feedback", new { formId = formId ?? Guid.Empty }, key, ct);

    public Task<Answer<Nothing>> RemindOfFeedbackAsync(Guid sessionId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/sessions/{sessionId}/feedback/reminders", null, key, ct);

    public Task<Answer<FeedbackForm>> PlanFeedbackFormAsync(object form, string key, CancellationToken ct) =>
        PostAsync<FeedbackForm>($"{Training}/feedback-forms", form, key, ct);

    public Task<Answer<FeedbackResults>> FeedbackResultsAsync(Guid sessionId, CancellationToken ct) =>
        GetAsync<FeedbackResults>($"{Training}/sessions/{sessionId}/feedback/results", ct);

    public Task<Answer<Page<LedgerRow>>> LedgerAsync(string? topic, string? cursor, CancellationToken ct) =>
        GetAsync<Page<LedgerRow>>($"{Training}/ledger{Query.Of(("topic", topic), ("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<LedgerSummary>> LedgerSummaryAsync(string? topic, CancellationToken ct) =>
        GetAsync<LedgerSummary>($"{Training}/ledger/summary{Query.Of(("topic", topic))}", ct);

    public Task<Answer<Nothing>> EnterPastAsync(PastTraining past, string key, CancellationToken ct) => PostAsync<Nothing>($"{Training}/ledger", past, key, ct);

    public Task<Answer<Nothing>> EnterGroupAsync(Guid groupId, string? attended, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/groups/{groupId}/ledger", new { attended }, key, ct);

    public Task<Answer<Coverage>> CoverageAsync(string by, DateOnly on, string? topic, CancellationToken ct) =>
        GetAsync<Coverage>($"{Training}/coverage{Query.Of(("by", by), ("on", Query.Day(on)), ("topic", topic))}", ct);

    public Task<Answer<Page<Gap>>> GapsAsync(DateOnly on, string? topic, string? cursor, CancellationToken ct) =>
        GetAsync<Page<Gap>>($"{Training}/coverage/gaps{Query.Of(("on", Query.Day(on)), ("topic", topic), ("cursor", cursor), ("limit", "50"))}", ct);
}
