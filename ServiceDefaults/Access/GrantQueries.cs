using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>Grants as queries, so that the gate and lists decide by the same rule.</summary>
public static class GrantQueries
{
    /// <summary>
    /// The grants for all of a child that the caller holds at that moment: by subject, as a person or through an organisation. A list of
    /// children keeps to them with <c>Where(child => supervises || db.GrantsOf(caller, now).Any(g => g.ChildId == child.Id))</c>.
    /// </summary>
    public static IQueryable<ChildGrant> GrantsOf(this ServiceDb db, Caller caller, DateTimeOffset now) =>
        db.EveryGrantOf(caller, now).Where(GroundRules.IsWide);

    /// <summary>
    /// The children for whom the caller may use the permission at that moment by any grant of theirs, narrow ones too; decides
    /// as the gate does, supervision apart. For partners, whose children are few.
    /// </summary>
    public static async Task<IReadOnlyList<Guid>> ChildrenOpenToAsync(
        this ServiceDb db, Caller caller, Permission permission, DateTimeOffset now, CancellationToken ct)
    {
        var grants = await db.EveryGrantOf(caller, now).AsNoTracking().Select(grant => new { grant.ChildId, grant.Ground }).ToListAsync(ct);
        return [.. grants.Where(grant => GroundRules.Covers(grant.Ground, permission)).Select(grant => grant.ChildId).Distinct()];
    }

    /// <summary>Those too that are good for a part only; <see cref="GroundRules.Covers"/> says for which.</summary>
    internal static IQueryable<ChildGrant> EveryGrantOf(this ServiceDb db, Caller caller, DateTimeOffset now)
    {
        var subject = caller.Subject;
        var person = caller.Person?.ToString();
        var organisation = caller.Organisation;
        return db.ChildGrants.Where(grant =>
            grant.From <= now && (grant.Until == null || grant.Until > now)
            && ((grant.GranteeKind == GranteeKind.Subject && grant.Grantee == subject)
                || (grant.GranteeKind == GranteeKind.Person && grant.Grantee == person)
                || (grant.GranteeKind == GranteeKind.Organisation && grant.Grantee == organisation)));
    }
}
