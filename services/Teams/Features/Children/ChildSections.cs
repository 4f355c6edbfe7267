using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Children;

/// <summary>What this service holds of a child, as sections of the export (subject access).</summary>
internal static class ChildSections
{
    public static async Task<object> Record(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.Children.AsNoTracking().Where(child => child.Id == childId)
            .Select(child => new
            {
                child.Id,
                child.GivenName,
                child.FamilyName,
                child.BirthDate,
                child.DeceasedOn,
                child.Sex,
                child.TemporaryId,
                HasPersonalIdentityCode = child.CodeHash != null,
                child.ContactLanguage,
                child.InterpreterNeeded,
                Municipality = child.NonDisclosureForSafety ? null : child.Municipality,
                child.NonDisclosureForSafety,
            })
            .SingleAsync(ct);

    public static async Task<object> ClientRelationships(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.ClientRelationships.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.OpenedOn)
            .Select(row => new { row.Id, row.ServiceLine, row.SpecialSupport, row.OpenedOn, row.ClosedOn, row.CloseReason })
            .ToListAsync(ct);

    public static async Task<object> Merges(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.ChildMerges.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id)
            .Select(row => new { row.MergedChildId, row.GivenName, row.FamilyName, row.BirthDate, row.Reason, row.At })
            .ToListAsync(ct);

    public static async Task<object> EmergencyAccesses(TeamsDb db, Guid childId, CancellationToken ct) =>
        await db.EmergencyAccesses.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.Name, row.Reason, row.From, row.Until, row.Finding, row.ReviewedAt })
            .ToListAsync(ct);
}
