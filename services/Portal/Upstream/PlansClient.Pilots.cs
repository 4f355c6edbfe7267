using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Pilots of the model.</summary>
public sealed partial class PlansClient
{
    public Task<Answer<Page<Pilot>>> PilotsAsync(string? cursor, CancellationToken ct) =>
        GetAsync<Page<Pilot>>($"{Plans}/pilots{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<PilotDetails>> PilotAsync(Guid pilotId, CancellationToken ct) => GetAsync<PilotDetails>($"{Plans}/pilots/{pilotId}", ct);

    public Task<Answer<Pilot>> StartPilotAsync(PilotFacts facts, string key, CancellationToken ct) => PostAsync<Pilot>($"{Plans}/pilots", new { facts }, key, ct);

    public Task<Answer<Nothing>> ChangePilotAsync(Guid pilotId, PilotFacts facts, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{Plans}/pilots/{pilotId}", new { facts }, etag, ct);

    public Task<Answer<Nothing>> WritePilotMatrixAsync(Guid pilotId, PilotMatrix matrix, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{Plans}/pilots/{pilotId}/matrix", new { matrix }, etag, ct);

    public Task<Answer<Nothing>> JoinPilotAsync(
        Guid pilotId, string municipality, Party socialWorker, Party familyWorker, DateOnly joinedOn, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Plans}/pilots/{pilotId}/sites", new { municipality, socialWorker, familyWorker, joinedOn }, key, ct);

    public Task<Answer<Nothing>> TakePilotPlaceAsync(Guid childId, Guid siteId, DateOnly from, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Plans}/children/{childId}/pilot-places", new { siteId, from }, key, ct);
}
