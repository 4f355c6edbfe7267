using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Networks;

/// <summary>
/// The child's network in the export (subject access): protected contacts stay protected, and of other children it names
/// no more than the relation.
/// </summary>
internal static class NetworkSections
{
    public static async Task<object> Network(TeamsDb db, ContactBox box, Guid childId, CancellationToken ct)
    {
        var network = await NetworkView.ReadAsync(db, childId, on: null, box, ct);
        return new { network.Persons, network.Relations };
    }

    public static async Task<object> Changes(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.NetworkChanges.AsNoTracking().Where(change => change.ChildId == childId).OrderBy(change => change.Id)
            .Select(change => new { change.Kind, change.ObjectId, change.At, change.Before, change.Reason })
            .ToListAsync(ct);
}
