using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Areas;

namespace SystemicPlatform.Teams.Features.Areas;

/// <summary>Which municipality codes mean something; read once, also for a file of thousands of rows. Scoped.</summary>
internal sealed class KnownMunicipalities(TeamsDb db, Caller caller)
{
    private Dictionary<string, string>? tenants;

    /// <summary>Refuses a code that no municipality has.</summary>
    public async Task DemandAsync(string field, string code, CancellationToken ct)
    {
        if (!(await ReadAsync(ct)).ContainsKey(code))
        {
            throw new InvalidFields(field, Municipality.UnknownCode, "There is no such municipality; an administrator can add one.");
        }
    }

    /// <summary>Refuses codes that no municipality has.</summary>
    public async Task DemandAsync(string field, IReadOnlyList<string> codes, CancellationToken ct)
    {
        for (var index = 0; index < codes.Count; index++)
        {
            await DemandAsync($"{field}[{index}]", codes[index], ct);
        }
    }

    /// <summary>
    /// Refuses also what lies in another area than the tenant's. A tenant that is no area, such as a joint project of
    /// several, serves any municipality.
    /// </summary>
    public async Task DemandServedAsync(string field, IReadOnlyList<string> codes, CancellationToken ct)
    {
        await DemandAsync(field, codes, ct);
        var known = await ReadAsync(ct);
        if (!await db.Areas.AnyAsync(area => area.TenantCode == caller.Tenant, ct))
        {
            return;
        }

        for (var index = 0; index < codes.Count; index++)
        {
            if (known[codes[index]] != caller.Tenant)
            {
                throw new InvalidFields($"{field}[{index}]", "municipality_of_other_area", "The municipality lies in another area.");
            }
        }
    }

    private async Task<Dictionary<string, string>> ReadAsync(CancellationToken ct) =>
        tenants ??= await db.Municipalities.AsNoTracking()
            .Join(db.Areas, municipality => municipality.AreaCode, area => area.Code, (municipality, area) => new { municipality.Code, area.TenantCode })
            .ToDictionaryAsync(row => row.Code, row => row.TenantCode, StringComparer.Ordinal, ct);
}
