using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>The responsibility team: who is in it, what it agreed on, and the care that it needs.</summary>
public sealed partial class TeamsClient
{
    /// <summary>Oldest first.</summary>
    public Task<Answer<Page<CareStage>>> CareStagesAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<CareStage>>($"{Teams}/children/{childId}/care-stages?limit=100", ct);

    public Task<Answer<Nothing>> BeginCareStageAsync(
        Guid childId, string phase, IReadOnlyList<string> supportMeasures, DateOnly from, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/care-stages", new { phase, supportMeasures, from }, key, ct);

    /// <summary>The latest; missing where the child never had one.</summary>
    public Task<Answer<ResponsibilityTeam>> ResponsibilityTeamAsync(Guid childId, CancellationToken ct) =>
        GetAsync<ResponsibilityTeam>(Responsibility(childId), ct);

    /// <summary>Everyone who is, was or will be in it, in the order they came.</summary>
    public Task<Answer<Page<RosterSeat>>> RosterAsync(Guid childId, CancellationToken ct) =>
        GetWholeAsync<RosterSeat>($"{Responsibility(childId)}/members", ct);

    public Task<Answer<Nothing>> FormResponsibilityTeamAsync(
        Guid childId, DateOnly on, DateOnly familyInformedOn, Agreements agreements, IReadOnlyList<object> members, string key, CancellationToken ct) =>
        PostAsync<Nothing>(Responsibility(childId), new { on, familyInformedOn, agreements, members }, key, ct);

    public Task<Answer<Nothing>> ChangeAgreementsAsync(Guid childId, Agreements agreements, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{Responsibility(childId)}/agreements", new { agreements }, etag, ct);

    public Task<Answer<Nothing>> ChangeLeadAsync(Guid childId, string lead, Guid memberId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Responsibility(childId)}/lead", new { lead, memberId }, key, ct);

    public Task<Answer<Nothing>> JoinResponsibilityTeamAsync(
        Guid childId, Guid childTeamMemberId, DateOnly from, string reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Responsibility(childId)}/members", new { childTeamMemberId, from, reason }, key, ct);

    public Task<Answer<Nothing>> LeaveResponsibilityTeamAsync(Guid childId, Guid memberId, DateOnly on, string reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Responsibility(childId)}/members/{memberId}/end", new { on, reason }, key, ct);

    public Task<Answer<Nothing>> DissolveResponsibilityTeamAsync(Guid childId, DateOnly on, string reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Responsibility(childId)}/end", new { on, reason }, key, ct);

    private static string Responsibility(Guid childId) => $"{Teams}/children/{childId}/responsibility-team";
}
