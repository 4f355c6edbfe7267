using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What pages ask of Teams: who people are, the children, their teams and rights.</summary>
public sealed partial class TeamsClient(HttpClient http) : ServiceClient(http)
{
    private const string Teams = "/api/teams";
    private const int MostIds = 200;

    /// <summary>Who is asking: their record, teams and workload, or the children whose family they are.</summary>
    public Task<Answer<OwnPlace>> MeAsync(CancellationToken ct) => GetAsync<OwnPlace>($"{Teams}/me", ct);

    /// <summary>Children that the person works with; leads see all of the area.</summary>
    public Task<Answer<Page<ChildRow>>> ChildRowsAsync(bool mine, Guid? systemicTeamId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<ChildRow>>(
            $"{Teams}/children/overview{Query.Of(("mine", mine ? "true" : null), ("systemicTeamId", systemicTeamId?.ToString()), ("cursor", cursor), ("limit", "50"))}", ct);

    /// <summary>The own children, or those of a team, to choose from.</summary>
    public Task<Answer<Page<ChildRow>>> ChildChoicesAsync(bool mine, Guid? systemicTeamId, CancellationToken ct) =>
        GetWholeAsync<ChildRow>($"{Teams}/children/overview", ct, ("mine", mine ? "true" : null), ("systemicTeamId", systemicTeamId?.ToString()));

    /// <summary>Names of children by id; whom the person may not see is left out.</summary>
    /// <param name="ids">At most 200 count.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<IReadOnlyDictionary<Guid, string>> ChildNamesAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        Guid[] asked = [.. ids.Distinct().Take(MostIds)];
        var found = asked.Length == 0 ? null : await GetAsync<Page<ListedChild>>($"{Teams}/children{Query.Of(("ids", string.Join(',', asked)), ("limit", "200"))}", ct);
        return (found?.Value?.Items ?? []).ToDictionary(child => child.Id, child => $"{child.GivenName} {child.FamilyName}");
    }

    /// <summary>Best matches first: a name, also misspelled, initials or a personal identity code.</summary>
    public Task<Answer<Page<ListedChild>>> SearchAsync(string query, CancellationToken ct) =>
        GetAsync<Page<ListedChild>>($"{Teams}/children{Query.Of(("query", query), ("limit", "20"))}", ct);

    /// <summary>Everything that a child's page shows of Teams.</summary>
    public Task<Answer<ChildOverview>> ChildOverviewAsync(Guid childId, CancellationToken ct) =>
        GetAsync<ChildOverview>($"{Teams}/children/{childId}/overview", ct);

    /// <summary>A systemic team's page.</summary>
    public Task<Answer<TeamOverview>> SystemicTeamAsync(Guid teamId, CancellationToken ct) =>
        GetAsync<TeamOverview>($"{Teams}/systemic-teams/{teamId}/overview", ct);

    /// <summary>Who may see the child's data now or later.</summary>
    public Task<Answer<Page<Grant>>> GrantsAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<Grant>>($"{Teams}/children/{childId}/grants?limit=200", ct);

    /// <summary>Responsible workers of the area, most children first.</summary>
    public Task<Answer<Page<CaseloadRow>>> CaseloadsAsync(string? cursor, CancellationToken ct) =>
        GetAsync<Page<CaseloadRow>>($"{Teams}/caseloads{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);
}
