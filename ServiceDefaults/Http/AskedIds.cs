namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>Ids of a list's query: whoever shows them asks for their names at once.</summary>
public static class AskedIds
{
    private const int Most = 200;

    /// <summary>The ids in a text with commas between them.</summary>
    /// <exception cref="Problem"><c>invalid_parameter</c>: too many, or something that is none.</exception>
    public static Guid[] Of(string text)
    {
        var parts = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length <= Most && Array.TrueForAll(parts, part => Guid.TryParse(part, out _))
            ? Array.ConvertAll(parts, Guid.Parse)
            : throw new Problem(Problems.InvalidParameter, $"ids: at most {Most} ids, comma-separated.");
    }
}
