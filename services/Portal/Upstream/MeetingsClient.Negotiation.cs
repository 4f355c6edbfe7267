using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Negotiations about a child's client plan.</summary>
public sealed partial class MeetingsClient
{
    /// <summary>Missing until something is written.</summary>
    public Task<Answer<Negotiation>> NegotiationAsync(Guid childId, Guid meetingId, CancellationToken ct) =>
        GetAsync<Negotiation>($"{Meetings}/children/{childId}/plan-negotiations/{meetingId}", ct);

    public Task<Answer<Negotiation>> WriteNegotiationAsync(Guid childId, Guid meetingId, object negotiation, string? etag, CancellationToken ct) =>
        PutAsync<Negotiation>($"{Meetings}/children/{childId}/plan-negotiations/{meetingId}", negotiation, etag, ct);
}
