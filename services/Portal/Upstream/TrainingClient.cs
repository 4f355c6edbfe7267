using SystemicPlatform.Portal.Upstream.Training;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What everybody asks of Training: what is coming, their own part, and what they learn from. Who runs trainings: <see cref="TrainingDesk"/>.</summary>
public sealed class TrainingClient(HttpClient http) : ServiceClient(http)
{
    private const string Training = "/api/training";

    /// <summary>Sessions by time, from a day on.</summary>
    public Task<Answer<Page<CalendarItem>>> CalendarAsync(DateOnly? from, string? cursor, CancellationToken ct) =>
        GetAsync<Page<CalendarItem>>($"{Training}/calendar{Query.Of(("from", from is { } day ? Query.Day(day) : null), ("cursor", cursor), ("limit", "50"))}", ct);

    /// <summary>What the person takes part in, newest first.</summary>
    public Task<Answer<Page<OwnTraining>>> MineAsync(Guid? groupId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<OwnTraining>>($"{Training}/my-training{Query.Of(("groupId", groupId?.ToString()), ("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<GroupDetails>> GroupAsync(Guid groupId, CancellationToken ct) => GetAsync<GroupDetails>($"{Training}/groups/{groupId}", ct);

    public Task<Answer<Programme>> ProgrammeAsync(Guid programmeId, CancellationToken ct) => GetAsync<Programme>($"{Training}/programmes/{programmeId}", ct);

    public Task<Answer<Session>> SessionAsync(Guid sessionId, CancellationToken ct) => GetAsync<Session>($"{Training}/sessions/{sessionId}", ct);

    public Task<Answer<Page<Assignment>>> AssignmentsAsync(Guid groupId, CancellationToken ct) =>
        GetAsync<Page<Assignment>>($"{Training}/groups/{groupId}/assignments?limit=200", ct);

    /// <summary>The person's own, or all of one person for those who manage them.</summary>
    public Task<Answer<Page<Certificate>>> CertificatesAsync(Guid? participantId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<Certificate>>($"{Training}/certificates{Query.Of(("participantId", participantId?.ToString()), ("cursor", cursor), ("limit", "50"))}", ct);

    /// <summary>Enrols the person.</summary>
    /// <param name="groupId">Of what.</param>
    /// <param name="name">As it shall stand on the certificate; null = as it was said before.</param>
    /// <param name="key">Of the form.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Answer<Nothing>> EnrolAsync(Guid groupId, string? name, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/groups/{groupId}/enrolments/own", new { name }, key, ct);

    public Task<Answer<Nothing>> CancelEnrolmentAsync(Guid enrolmentId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/enrolments/{enrolmentId}/cancellation", null, key, ct);

    public Task<Answer<Nothing>> HandInAsync(Guid assignmentId, string? text, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/assignments/{assignmentId}/submissions", new { text = text ?? "" }, key, ct);

    public Task<Answer<FeedbackRound>> FeedbackAsync(Guid sessionId, CancellationToken ct) =>
        GetAsync<FeedbackRound>($"{Training}/sessions/{sessionId}/feedback", ct);

    public Task<Answer<Nothing>> GiveFeedbackAsync(Guid sessionId, IReadOnlyList<FeedbackAnswer> answers, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/sessions/{sessionId}/feedback/answers", new { answers }, key, ct);
}
