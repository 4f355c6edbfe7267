using System.Text.RegularExpressions;

namespace SystemicPlatform.EndToEnd.Tests.Strange;

/// <summary>Ids that answers told, by what they are ids of: a wrong one ends at the first check, a right one gets further.</summary>
internal sealed partial class KnownIds(Random random)
{
    private const int MostOfAKind = 200;

    private readonly Dictionary<string, List<Guid>> ids = new(StringComparer.Ordinal);

    /// <summary>Takes in the ids of an answer; those called <c>id</c> are of what the path lists.</summary>
    internal void Learn(string path, string body)
    {
        foreach (Match match in Member().Matches(body))
        {
            Add(match.Groups[1].Value is "id" ? Collection(path) : match.Groups[1].Value, Guid.Parse(match.Groups[2].Value));
        }
    }

    internal void Add(string kind, Guid id)
    {
        if (!ids.TryGetValue(kind, out var known))
        {
            ids[kind] = known = [];
        }

        if (known.Count == MostOfAKind)
        {
            known.RemoveAt(random.Next(MostOfAKind));
        }

        known.Add(id);
    }

    /// <summary>One for the place in a path or the member of a body; at times one of another kind, or nobody's.</summary>
    /// <param name="name">Of the member or the parameter.</param>
    /// <param name="path">The route as far as this place; null in a body.</param>
    internal Guid For(string name, string? path = null)
    {
        List<Guid>[] fitting = [.. new[] { name, path is null ? null : Collection(path) }.Where(kind => kind is not null && ids.ContainsKey(kind)).Select(kind => ids[kind!])];
        var from = fitting.Length > 0 && random.Next(10) > 0 ? fitting[random.Next(fitting.Length)]
            : ids.Count > 0 && random.Next(4) > 0 ? ids.Values.ElementAt(random.Next(ids.Count))
            : null;
        return from is null ? Guid.NewGuid() : from[random.Next(from.Count)];
    }

    // "/api/teams/children/{childId}" and "/api/teams/children" are of one kind.
    private static string Collection(string path) => Parameter().Replace(path, "").TrimEnd('/').Split('/')[^1];

    [GeneratedRegex("\"(\\w*[iI]d)\":\"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Member();

    [GeneratedRegex(@"/\{\w+\}$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parameter();
}
