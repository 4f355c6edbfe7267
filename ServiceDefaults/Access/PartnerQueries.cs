using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>Partners as queries, so that the gate and use cases mean the same organisation by the same token.</summary>
public static class PartnerQueries
{
    /// <summary>The organisations that the caller's token stands for: at most one in each of its tenants.</summary>
    public static IQueryable<KnownPartner> PartnersOf(this ServiceDb db, Caller caller)
    {
        var (tenants, token) = (caller.Tenants, caller.Organisation);
        return db.KnownPartners.Where(row => row.TokenOrganisation != null && row.TokenOrganisation == token && tenants.Contains(row.Tenant));
    }

    /// <summary>The row of a partner, for a change; made when this is the first that is heard of it.</summary>
    public static async Task<KnownPartner> PartnerAsync(this ServiceDb db, Guid organisationId, CancellationToken ct) =>
        await db.KnownPartners.FindAsync([organisationId], ct) ?? db.Add(new KnownPartner(organisationId)).Entity;

    /// <summary>
    /// True when every tenant that the request enters knows the partner and none has suspended it. One that is suspended in
    /// one area and not in another names the other in <c>X-Tenant</c>.
    /// </summary>
    internal static async Task<bool> AdmitsAsync(this ServiceDb db, Caller caller, CancellationToken ct)
    {
        var known = await db.PartnersOf(caller).AsNoTracking().Select(row => new { row.Tenant, row.SuspendedAt }).ToListAsync(ct);
        return caller.Tenants.Count > 0 && known.TrueForAll(row => row.SuspendedAt is null)
            && caller.Tenants.All(tenant => known.Exists(row => row.Tenant == tenant));
    }
}
