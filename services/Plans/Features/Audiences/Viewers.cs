using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Features.Words;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Audiences;

/// <summary>
/// Who the caller is to a child's audiences. A partner's token says what its clients carry; which organisation that is in the
/// child's area is looked up, and a partner that nobody has told of is nobody. One child per request. Scoped.
/// </summary>
internal sealed class Viewers(PlansDb db, Caller caller, TimeProvider clock)
{
    private Viewer? known;

    internal async ValueTask<Viewer> OfAsync(Guid childId, CancellationToken ct) => known ??= Viewer.Of(caller, await OrganisationAsync(childId, ct));

    /// <summary>As whom the caller speaks. Who is a guardian the child's network says, as far as it is known here.</summary>
    /// <exception cref="Problem">400: a member of the family or a partner names somebody else.</exception>
    internal async Task<Party> SpeaksAsAsync(Guid childId, Party? named, CancellationToken ct)
    {
        var viewer = await OfAsync(childId, ct);
        var network = viewer.Kind is ViewerKind.Person or ViewerKind.Representative
            ? await db.Networks.AsNoTracking().OrderByDescending(row => row.At).FirstOrDefaultAsync(row => row.ChildId == childId, ct)
            : null;
        return OwnParty.Of(
            caller, viewer, childId, named, network?.Copy.IsGuardian(viewer.Id, HelsinkiTime.Today(clock)) ?? named?.Kind is PartyKind.Guardian);
    }

    /// <summary>
    /// The same, and whether the caller is that very person. A worker is known by name only, and an organisation has many who
    /// speak for it: what one of them wrote another does not change.
    /// </summary>
    /// <exception cref="Problem">400: a member of the family or a partner names somebody else.</exception>
    internal async Task<Speaker> SpeakerAsync(Guid childId, Party? named, CancellationToken ct) => new(
        await SpeaksAsAsync(childId, named, ct), caller.Subject, Themselves: (await OfAsync(childId, ct)).Kind is ViewerKind.Person);

    private async Task<Guid?> OrganisationAsync(Guid childId, CancellationToken ct) =>
        caller.Organisation is null
            ? null
            : await db.PartnersOf(caller).AsNoTracking()
                .Where(row => db.KnownChildren.Any(child => child.Id == childId && child.Tenant == row.Tenant))
                .Select(row => (Guid?)row.Id).FirstOrDefaultAsync(ct);
}
