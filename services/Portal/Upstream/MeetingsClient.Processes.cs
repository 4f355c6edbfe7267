using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Processes by templates, such as a family group conference, and the register of those who convene them.</summary>
public sealed partial class MeetingsClient
{
    private const string Conveners = $"{Meetings}/conveners";

    public Task<Answer<Page<ProcessTemplate>>> ProcessTemplatesAsync(CancellationToken ct) =>
        GetAsync<Page<ProcessTemplate>>($"{Meetings}/process-templates", ct);

    public Task<Answer<Page<CertifiedConvener>>> ConvenersAsync(string? cursor, CancellationToken ct) =>
        GetAsync<Page<CertifiedConvener>>($"{Conveners}{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);

    /// <summary>The whole register, to choose from.</summary>
    public Task<Answer<Page<CertifiedConvener>>> ConvenerChoicesAsync(CancellationToken ct) => GetWholeAsync<CertifiedConvener>(Conveners, ct);

    public Task<Answer<CertifiedConvener>> RegisterConvenerAsync(object convener, string key, CancellationToken ct) =>
        PostAsync<CertifiedConvener>(Conveners, convener, key, ct);

    public Task<Answer<CertifiedConvener>> EndConvenerAsync(Guid convenerId, DateOnly on, string key, CancellationToken ct) =>
        PostAsync<CertifiedConvener>($"{Conveners}/{convenerId}/end", new { on }, key, ct);

    public Task<Answer<Page<ChildProcess>>> ProcessesAsync(Guid childId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<ChildProcess>>($"{Meetings}/children/{childId}/processes{Query.Of(("cursor", cursor), ("limit", "20"))}", ct);

    public Task<Answer<ChildProcess>> ProcessAsync(Guid childId, Guid processId, CancellationToken ct) =>
        GetAsync<ChildProcess>(Process(childId, processId), ct);

    public Task<Answer<ChildProcess>> StartProcessAsync(Guid childId, string templateKey, Guid? convenerId, string key, CancellationToken ct) =>
        PostAsync<ChildProcess>($"{Meetings}/children/{childId}/processes", new { templateKey, convenerId }, key, ct);

    public Task<Answer<ChildProcess>> DoItemAsync(Guid childId, Guid processId, object item, string key, CancellationToken ct) =>
        PostAsync<ChildProcess>($"{Process(childId, processId)}/items", item, key, ct);

    public Task<Answer<ChildProcess>> CompleteStepAsync(Guid childId, Guid processId, object step, string key, CancellationToken ct) =>
        PostAsync<ChildProcess>($"{Process(childId, processId)}/steps", step, key, ct);

    public Task<Answer<ChildProcess>> EndProcessAsync(Guid childId, Guid processId, string? reason, string key, CancellationToken ct) =>
        PostAsync<ChildProcess>($"{Process(childId, processId)}/end", new { reason = reason ?? "" }, key, ct);

    private static string Process(Guid childId, Guid processId) => $"{Meetings}/children/{childId}/processes/{processId}";
}
