using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>The network process: need, preparation, orientation, meeting, work.</summary>
public sealed partial class MeetingsClient
{
    public Task<Answer<Page<NetworkProcess>>> NetworkProcessesAsync(Guid childId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<NetworkProcess>>($"{Meetings}/children/{childId}/network-processes{Query.Of(("cursor", cursor), ("limit", "20"))}", ct);

    public Task<Answer<NetworkProcess>> NetworkProcessAsync(Guid childId, Guid processId, CancellationToken ct) =>
        GetAsync<NetworkProcess>(Network(childId, processId), ct);

    public Task<Answer<NetworkProcess>> IdentifyNeedAsync(Guid childId, object need, string key, CancellationToken ct) =>
        PostAsync<NetworkProcess>($"{Meetings}/children/{childId}/network-processes", need, key, ct);

    public Task<Answer<NetworkProcess>> NameConvenerAsync(Guid childId, Guid processId, string? basis, Party who, string? etag, CancellationToken ct) =>
        PutAsync<NetworkProcess>($"{Network(childId, processId)}/convener", new { basis, who }, etag, ct);

    public Task<Answer<NetworkProcess>> NotePlacementAsync(Guid childId, Guid processId, object placement, string? etag, CancellationToken ct) =>
        PutAsync<NetworkProcess>($"{Network(childId, processId)}/placement", placement, etag, ct);

    public Task<Answer<NetworkProcess>> PrepareRoundAsync(Guid childId, Guid processId, object preparation, string? etag, CancellationToken ct) =>
        PutAsync<NetworkProcess>($"{Network(childId, processId)}/preparation", preparation, etag, ct);

    public Task<Answer<NetworkProcess>> InviteNetworkAsync(Guid childId, Guid processId, IEnumerable<Guid> inviteeIds, string key, CancellationToken ct) =>
        PostAsync<NetworkProcess>($"{Network(childId, processId)}/invitations", new { inviteeIds }, key, ct);

    public Task<Answer<NetworkProcess>> OrientAsync(Guid childId, Guid processId, Guid inviteeId, DateOnly on, string? by, string key, CancellationToken ct) =>
        PostAsync<NetworkProcess>($"{Network(childId, processId)}/orientations", new { inviteeId, on, by = by ?? "" }, key, ct);

    public Task<Answer<NetworkProcess>> PlanNetworkMeetingAsync(Guid childId, Guid processId, object meeting, string? etag, CancellationToken ct) =>
        PutAsync<NetworkProcess>($"{Network(childId, processId)}/meeting", meeting, etag, ct);

    public Task<Answer<NetworkProcess>> HoldNetworkMeetingAsync(Guid childId, Guid processId, object held, string key, CancellationToken ct) =>
        PostAsync<NetworkProcess>($"{Network(childId, processId)}/meeting/held", held, key, ct);

    public Task<Answer<NetworkProcess>> AgreeSmallStepAsync(Guid childId, Guid processId, object step, string key, CancellationToken ct) =>
        PostAsync<NetworkProcess>($"{Network(childId, processId)}/steps", step, key, ct);

    public Task<Answer<NetworkProcess>> FinishSmallStepAsync(
        Guid childId, Guid processId, Guid stepId, DateOnly on, string? outcome, string key, CancellationToken ct) =>
        PostAsync<NetworkProcess>($"{Network(childId, processId)}/steps/{stepId}/done", new { on, outcome }, key, ct);

    public Task<Answer<NetworkProcess>> NextRoundAsync(Guid childId, Guid processId, object next, string key, CancellationToken ct) =>
        PostAsync<NetworkProcess>($"{Network(childId, processId)}/rounds", next, key, ct);

    public Task<Answer<NetworkProcess>> EndNetworkProcessAsync(
        Guid childId, Guid processId, string? reason, string? evaluation, string key, CancellationToken ct) =>
        PostAsync<NetworkProcess>($"{Network(childId, processId)}/end", new { reason = reason ?? "", evaluation }, key, ct);

    private static string Network(Guid childId, Guid processId) => $"{Meetings}/children/{childId}/network-processes/{processId}";
}
