using SystemicPlatform.Portal.Upstream.Register;
using SystemicPlatform.Portal.Upstream.Teams;
using Professional = SystemicPlatform.Portal.Upstream.Register.Professional;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Teams' registers of those at work: professionals, their teams, municipalities.</summary>
public sealed class RegisterClient(HttpClient http) : ServiceClient(http)
{
    private const string Service = "/api/teams";

    public Task<Answer<Page<Professional>>> ProfessionalsAsync(string? cursor, CancellationToken ct) =>
        GetAsync<Page<Professional>>($"{Service}/professionals{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);

    /// <summary>Everybody to choose from.</summary>
    public Task<Answer<Page<Professional>>> ChoicesAsync(CancellationToken ct) => GetWholeAsync<Professional>($"{Service}/professionals", ct);

    /// <summary>These, at most two hundred.</summary>
    public Task<Answer<Page<Professional>>> NamedAsync(IEnumerable<Guid> ids, CancellationToken ct) =>
        GetAsync<Page<Professional>>($"{Service}/professionals{Query.Of(("ids", string.Join(',', ids)), ("limit", "200"))}", ct);

    public Task<Answer<Professional>> ProfessionalAsync(Guid id, CancellationToken ct) => GetAsync<Professional>($"{Service}/professionals/{id}", ct);

    public Task<Answer<Professional>> RegisterAsync(WantedProfessional wanted, string key, CancellationToken ct) =>
        PostAsync<Professional>($"{Service}/professionals", wanted, key, ct);

    public Task<Answer<Professional>> ChangeAsync(Guid id, WantedProfessional wanted, string? etag, CancellationToken ct) =>
        PutAsync<Professional>($"{Service}/professionals/{id}", wanted, etag, ct);

    public Task<Answer<Page<Absence>>> AbsencesAsync(Guid id, CancellationToken ct) => GetAsync<Page<Absence>>($"{Service}/professionals/{id}/absences?limit=200", ct);

    public Task<Answer<Nothing>> EnterAbsenceAsync(Guid id, DateOnly from, DateOnly to, Guid? substituteId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Service}/professionals/{id}/absences", new { from, to, substituteId }, key, ct);

    public Task<Answer<Nothing>> CancelAbsenceAsync(Guid id, Guid absenceId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Service}/professionals/{id}/absences/{absenceId}/cancel", null, key, ct);

    /// <summary>What would be left open after this day.</summary>
    public Task<Answer<Leaving>> LeavingAsync(Guid id, DateOnly? lastDay, CancellationToken ct) =>
        GetAsync<Leaving>($"{Service}/professionals/{id}/leaving{Query.Of(("lastDay", lastDay is { } day ? Query.Day(day) : null))}", ct);

    public Task<Answer<Nothing>> LeaveAsync(Guid id, DateOnly lastDay, Guid? successorId, IReadOnlyList<Successor> successors, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Service}/professionals/{id}/leaving", new { lastDay, successorId, successors }, key, ct);

    /// <summary>How many children somebody is responsible for.</summary>
    public Task<Answer<Caseload>> CaseloadAsync(Guid id, CancellationToken ct) => GetAsync<Caseload>($"{Service}/professionals/{id}/caseload", ct);

    /// <summary>The children that somebody is responsible for.</summary>
    public Task<Answer<Page<ChildRow>>> ChildrenOfAsync(Guid id, CancellationToken ct) =>
        GetAsync<Page<ChildRow>>($"{Service}/children/overview{Query.Of(("responsibleId", id.ToString()), ("limit", "200"))}", ct);

    public Task<Answer<Page<ListedTeam>>> TeamsAsync(CancellationToken ct) => GetWholeAsync<ListedTeam>($"{Service}/systemic-teams", ct);

    /// <summary>Of the person's area.</summary>
    public async Task<Answer<Page<Municipality>>> MunicipalitiesAsync(string tenant, CancellationToken ct)
    {
        var areas = await GetAsync<Page<AreaOfTenant>>($"{Service}/areas", ct);
        return areas.Value?.Items.FirstOrDefault(area => area.Tenant == tenant) is { } own
            ? await GetAsync<Page<Municipality>>($"{Service}/areas/{own.Code}/municipalities", ct)
            : new Answer<Page<Municipality>>(null, areas.Problem ?? new ServiceProblem(404, "not_found"));
    }

    private sealed record AreaOfTenant(string Code, string Tenant);
}
