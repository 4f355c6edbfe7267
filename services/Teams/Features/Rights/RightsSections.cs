using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Rights;

/// <summary>Permissions, prohibitions, disclosures and looks, as sections of the export (subject access).</summary>
internal static class RightsSections
{
    public static async Task<object> Permissions(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.DisclosurePermissions.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).Select(PermissionView.Row).ToListAsync(ct);

    public static async Task<object> Prohibitions(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.DisclosureProhibitions.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).Select(ProhibitionView.Row).ToListAsync(ct);

    public static async Task<object> Disclosures(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.Disclosures.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.On).ThenBy(row => row.Id).Select(DisclosureView.Row).ToListAsync(ct);

    public static async Task<object> DataRequests(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.DataRequests.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).Select(DataRequestView.Row).ToListAsync(ct);

    public static async Task<object> OlderLogOpenings(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.OlderLogOpenings.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.PersonId, row.SpecialReason, row.OpenedBy, row.From, row.Until }).ToListAsync(ct);

    public static async Task<object> ContactLooks(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.ContactLooks.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.PersonId, row.Reason, row.By, row.At }).ToListAsync(ct);
}
