using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>The responsibility team's meetings in their order.</summary>
public sealed partial class MeetingsClient
{
    public Task<Answer<Page<ResponsibilityCycle>>> CyclesAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<ResponsibilityCycle>>($"{Meetings}/children/{childId}/responsibility-meetings", ct);

    public Task<Answer<Nothing>> GivePhaseAsync(Guid childId, Guid? meetingId, string? phase, string? childConsideration, string key, CancellationToken ct) =>
        PostAsync<Nothing>(
            $"{Meetings}/children/{childId}/responsibility-meetings", new { meetingId, phase, childConsideration = childConsideration ?? "" }, key, ct);

    public Task<Answer<Nothing>> TakePhaseAsync(Guid childId, Guid meetingId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/children/{childId}/responsibility-meetings/{meetingId}/release", null, key, ct);
}
