using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Features.Children;

/// <summary>Finds children by names that may be spelled a little wrong.</summary>
internal static class NameSearch
{
    /// <summary>How many of the query's keys a child's names have.</summary>
    internal sealed class Score
    {
        public required Guid ChildId { get; init; }

        public required int Shared { get; init; }
    }

    /// <summary>
    /// The children whose names have at least half of the query's keys, not yet in order. Of the keys alone, so that
    /// only those on the page are looked up, however many children there are.
    /// </summary>
    /// <param name="keys">The keys to look in: all that the tenant has, or those of some children.</param>
    /// <param name="query">What was typed.</param>
    public static IQueryable<Score> Scores(IQueryable<ChildSearchKey> keys, string query)
    {
        var wanted = SearchKeys.OfQuery(query);
        var (asked, least) = (wanted.ToArray(), SearchKeys.Least(wanted));
        return keys.Where(row => asked.Contains(row.Key))
            .GroupBy(row => row.ChildId)
            .Select(group => new Score { ChildId = group.Key, Shared = group.Count() })
            .Where(score => score.Shared >= least);
    }
}
