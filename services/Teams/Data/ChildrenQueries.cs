using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Networks;

namespace SystemicPlatform.Teams.Data;

/// <summary>Children as several use cases look for them.</summary>
internal static class ChildrenQueries
{
    /// <summary>
    /// The children that the caller may handle. Two queries rather than one with "or supervises": the plan of the narrow
    /// one starts from the caller's grants. Tracking is the reader's choice: it holds for a whole query.
    /// </summary>
    public static IQueryable<Child> ChildrenVisibleTo(this TeamsDb db, Caller caller, Permission permission, DateTimeOffset now) =>
        caller.Supervises(permission)
            ? db.Children
            : db.Children.Where(child => db.GrantsOf(caller, now).Any(grant => grant.ChildId == child.Id));

    /// <summary>The children that relations name.</summary>
    public static IQueryable<Child> ChildrenOf(this TeamsDb db, IEnumerable<Relation> relations)
    {
        var ids = relations.SelectMany(relation => new[] { relation.FromChildId, relation.ToChildId }).OfType<Guid>().Distinct().ToArray();
        return db.Children.AsNoTracking().Where(child => ids.Contains(child.Id)).OrderBy(child => child.Id);
    }
}
