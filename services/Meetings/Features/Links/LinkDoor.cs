using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.Meetings.Features.Links;

/// <summary>
/// Finds what a personal link opens. The link says by itself which tenant it belongs to: its one row is looked for in
/// all of them, and from then on the request is in that tenant and in no other. Whatever is wrong with a link, the
/// answer is the same 404: nobody learns whether there ever was one.
/// </summary>
internal sealed class LinkDoor(MeetingsDb db, TenantScope scope, CurrentCaller current, TimeProvider clock)
{
    /// <summary>The row behind the link; the caller is its holder from here on.</summary>
    /// <exception cref="Problem">404: malformed, unknown, of another kind, expired, revoked or spent.</exception>
    internal async Task<T> OpenAsync<T>(string token, CancellationToken ct)
        where T : Entity, IOpenedByLink
    {
        scope.CrossTenants("Nobody has said yet which tenant the link is of; nothing but its own row is read.");
        var hash = LinkToken.Hash(token);
        var row = await db.Set<T>().FirstOrDefaultAsync(row => row.TokenHash == hash, ct);
        if (row is null || !LinkToken.AreEqual(row.TokenHash, hash) || !row.OpensAt(clock.GetUtcNow()))
        {
            throw new Problem(Problems.NotFound);
        }

        current.Become(new Caller(
            $"link:{row.Id}", "Personal link", new HashSet<Role>(), [row.Tenant], row.Tenant, null, null, new HashSet<string>()));
        return row;
    }

    /// <summary>Notes in the access log what was done through the link; it is saved with the use case's own change.</summary>
    internal void Note(string action, string @object, Guid? childId, string objectId) =>
        db.Add(new AccessLogEntry(current.Value, clock.GetUtcNow(), action, @object, allowed: true)
        {
            ChildId = childId,
            ObjectId = objectId,
            Ground = "personalLink",
        });
}
