using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Features.Audiences;

/// <summary>
/// Who the caller is to a child's audiences. A partner's token says what its clients carry; which organisation that is in the
/// child's area is looked up, and a partner that nobody has told of is nobody. One child per request. Scoped.
/// </summary>
internal sealed class Viewers(PlansDb db, Caller caller)
{
    private Viewer? known;

    internal async ValueTask<Viewer> OfAsync(Guid childId, CancellationToken ct) => known ??= Viewer.Of(caller, await OrganisationAsync(childId, ct));

    private async Task<Guid?> OrganisationAsync(Guid childId, CancellationToken ct) =>
        caller.Organisation is null
            ? null
            : await db.PartnersOf(caller).AsNoTracking()
                .Where(row => db.KnownChildren.Any(child => child.Id == childId && child.Tenant == row.Tenant))
                .Select(row => (Guid?)row.Id).FirstOrDefaultAsync(ct);
}
