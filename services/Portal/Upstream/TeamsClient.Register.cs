using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>The child's register: its record, network, team and statutory clock.</summary>
public sealed partial class TeamsClient
{
    public Task<Answer<ChildDetails>> RegisterAsync(ChildFacts child, string key, CancellationToken ct) => PostAsync<ChildDetails>($"{Teams}/children", child, key, ct);

    public Task<Answer<ChildDetails>> ChildAsync(Guid childId, CancellationToken ct) => GetAsync<ChildDetails>($"{Teams}/children/{childId}", ct);

    public Task<Answer<ChildDetails>> ChangeChildAsync(Guid childId, ChildFacts child, string? etag, CancellationToken ct) =>
        PutAsync<ChildDetails>($"{Teams}/children/{childId}", child, etag, ct);

    public Task<Answer<Nothing>> TakeEmergencyAccessAsync(Guid childId, string reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/emergency-access", new { reason }, key, ct);

    /// <summary>With all that is over.</summary>
    public Task<Answer<WholeNetwork>> NetworkAsync(Guid childId, CancellationToken ct) => GetAsync<WholeNetwork>($"{Teams}/children/{childId}/network", ct);

    public Task<Answer<WholeNetwork>> ChangeNetworkAsync(Guid childId, NetworkChange network, string? etag, CancellationToken ct) =>
        PutAsync<WholeNetwork>($"{Teams}/children/{childId}/network", network, etag, ct);

    /// <summary>Shows one protected contact; the look is logged with its reason.</summary>
    public Task<Answer<SeenContact>> LookAtContactAsync(Guid childId, Guid personId, string reason, string key, CancellationToken ct) =>
        PostAsync<SeenContact>($"{Teams}/children/{childId}/network/persons/{personId}/contact-looks", new { reason }, key, ct);

    /// <summary>Oldest first.</summary>
    public Task<Answer<Page<Notification>>> NotificationsAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<Notification>>($"{Teams}/children/{childId}/notifications?limit=100", ct);

    public Task<Answer<Notification>> NotificationAsync(Guid childId, Guid notificationId, CancellationToken ct) =>
        GetAsync<Notification>($"{Teams}/children/{childId}/notifications/{notificationId}", ct);

    public Task<Answer<Notification>> ReceiveNotificationAsync(Guid childId, NewNotification notification, string key, CancellationToken ct) =>
        PostAsync<Notification>($"{Teams}/children/{childId}/notifications", notification, key, ct);

    /// <summary>Something that was done about a notification, such as <c>start</c> or <c>told</c>.</summary>
    public Task<Answer<Notification>> WorkOnNotificationAsync(Guid childId, Guid notificationId, string deed, object facts, string key, CancellationToken ct) =>
        PostAsync<Notification>($"{Teams}/children/{childId}/notifications/{notificationId}/{deed}", facts, key, ct);

    public Task<Answer<Page<ClientRelationship>>> RelationshipsAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<ClientRelationship>>($"{Teams}/children/{childId}/client-relationships?limit=100", ct);

    public Task<Answer<Nothing>> OpenRelationshipAsync(Guid childId, NewRelationship relationship, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/client-relationship", relationship, key, ct);

    public Task<Answer<Nothing>> CloseRelationshipAsync(Guid childId, Guid relationshipId, DateOnly on, string reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/client-relationships/{relationshipId}/close", new { on, reason }, key, ct);

    public Task<Answer<Nothing>> AddMemberAsync(Guid childId, NewMember member, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/team/members", member, key, ct);

    public Task<Answer<Nothing>> EndMemberAsync(Guid childId, Guid memberId, DateOnly on, string reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/team/members/{memberId}/end", new { on, reason }, key, ct);

    public Task<Answer<Page<ReferralDetails>>> ReferralsAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<ReferralDetails>>($"{Teams}/children/{childId}/referrals?limit=100", ct);

    public Task<Answer<Nothing>> ReferAsync(
        Guid childId, Guid teamId, IReadOnlyList<string> criteria, string reason, DateOnly from, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/systemic-teams/{teamId}/referrals", new { childId, criteria, reason, from }, key, ct);

    public Task<Answer<Nothing>> EndReferralAsync(Guid childId, Guid referralId, DateOnly on, string reason, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/referrals/{referralId}/end", new { on, reason }, key, ct);

    /// <summary>Municipalities of the area that somebody works in.</summary>
    public async Task<Answer<Page<Municipality>>> MunicipalitiesAsync(string? tenant, CancellationToken ct)
    {
        var areas = await GetAsync<Page<Area>>($"{Teams}/areas", ct);
        return areas.Value?.Items.FirstOrDefault(area => area.Tenant == tenant) is { } own
            ? await GetAsync<Page<Municipality>>($"{Teams}/areas/{own.Code}/municipalities", ct)
            : new Answer<Page<Municipality>>(null, areas.Problem ?? new ServiceProblem(404, "not_found"));
    }

    /// <summary>Whom a task can be given to.</summary>
    public Task<Answer<Page<Professional>>> ProfessionalsAsync(CancellationToken ct) => GetWholeAsync<Professional>($"{Teams}/professionals", ct);

    public Task<Answer<Page<Organisation>>> OrganisationsAsync(CancellationToken ct) => GetWholeAsync<Organisation>($"{Teams}/organisations", ct);

    public Task<Answer<Page<SystemicTeamRow>>> SystemicTeamsAsync(CancellationToken ct) => GetWholeAsync<SystemicTeamRow>($"{Teams}/systemic-teams", ct);

    public Task<Answer<Page<DisclosurePermission>>> PermissionsAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<DisclosurePermission>>($"{Teams}/children/{childId}/permissions?limit=100", ct);

    public Task<Answer<Nothing>> PermitAsync(Guid childId, NewPermission permission, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/permissions", permission, key, ct);

    public Task<Answer<Nothing>> WithdrawPermissionAsync(Guid childId, Guid permissionId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/permissions/{permissionId}/withdraw", null, key, ct);

    public Task<Answer<Page<Prohibition>>> ProhibitionsAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<Prohibition>>($"{Teams}/children/{childId}/prohibitions?limit=100", ct);

    public Task<Answer<Nothing>> ForbidAsync(Guid childId, NewProhibition prohibition, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/prohibitions", prohibition, key, ct);

    public Task<Answer<Nothing>> WithdrawProhibitionAsync(Guid childId, Guid prohibitionId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/prohibitions/{prohibitionId}/withdraw", null, key, ct);

    public Task<Answer<Page<Disclosure>>> DisclosuresAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<Disclosure>>($"{Teams}/children/{childId}/disclosures?limit=100", ct);

    public Task<Answer<Nothing>> DiscloseAsync(Guid childId, NewDisclosure disclosure, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Teams}/children/{childId}/disclosures", disclosure, key, ct);
}
