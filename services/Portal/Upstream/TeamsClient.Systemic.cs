using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Systemic teams and those who can be asked into one.</summary>
public sealed partial class TeamsClient
{
    /// <summary>These, at most two hundred.</summary>
    public Task<Answer<Page<Professional>>> ProfessionalsAsync(IEnumerable<Guid> ids, CancellationToken ct) =>
        GetAsync<Page<Professional>>($"{Teams}/professionals{Query.Of(("ids", string.Join(',', ids)), ("limit", "200"))}", ct);

    /// <summary>All systemic teams of the area.</summary>
    public Task<Answer<Page<ListedTeam>>> SystemicTeamsAsync(string? cursor, CancellationToken ct) =>
        GetAsync<Page<ListedTeam>>($"{Teams}/systemic-teams{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<Nothing>> JoinTeamAsync(Guid teamId, object member, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/systemic-teams/{teamId}/members", member, key, ct);

    public Task<Answer<Nothing>> LeaveTeamAsync(Guid teamId, Guid memberId, DateOnly on, string? reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/systemic-teams/{teamId}/members/{memberId}/end", new { on, reason = reason ?? "" }, key, ct);

    public Task<Answer<Nothing>> ReferAsync(Guid teamId, object referral, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/systemic-teams/{teamId}/referrals", referral, key, ct);

    public Task<Answer<Nothing>> AssessConditionAsync(Guid teamId, object assessed, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/systemic-teams/{teamId}/conditions", assessed, key, ct);

    public Task<Answer<Nothing>> EnterStructureAsync(Guid teamId, object structure, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/systemic-teams/{teamId}/structures", structure, key, ct);
}
