using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Features.Children;

/// <summary>Finds children by the beginning of their names.</summary>
internal static class NameSearch
{
    /// <summary>Above every character that a name can hold.</summary>
    private const string Last = "\U0010FFFF";

    /// <summary>
    /// Each word of the text begins a name. As a range and not as LIKE: under row-level security PostgreSQL takes only
    /// operators that leak nothing into the index, and LIKE is not one of them.
    /// </summary>
    public static IQueryable<Child> Beginning(IQueryable<Child> children, string query)
    {
        foreach (var from in NameKey.Words(query))
        {
            var to = from + Last;
#pragma warning disable CA1309, CA1310, MA0001, S3900, MA0074 // Translated to SQL, where the columns' collation compares byte by byte.
            children = children.Where(child =>
                (string.Compare(child.FamilyNameKey, from) >= 0 && string.Compare(child.FamilyNameKey, to) <= 0)
                || (string.Compare(child.GivenNameKey, from) >= 0 && string.Compare(child.GivenNameKey, to) <= 0));
#pragma warning restore CA1309, CA1310, MA0001, S3900, MA0074
        }

        return children;
    }
}
