using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Gateway.Children;

/// <summary>
/// <c>GET /api/children/{childId}/access-log</c>: who has handled the child's data in all services, newest first (L-19).
/// Each page merges a page of each service; the cursor remembers how far each one was read.
/// </summary>
internal static class MergedAccessLog
{
    private const int DefaultLimit = 50;
    private const int MostLines = 200;

    /// <summary>A page.</summary>
    /// <param name="Items">Lines as the services give them, each with its service.</param>
    /// <param name="Next">Cursor of the next page; null at the end.</param>
    /// <param name="Complete">False when the lines of a service are missing.</param>
    /// <param name="Missing">Which ones.</param>
    internal sealed record Answer(IReadOnlyList<Line> Items, string? Next, bool Complete, IReadOnlyList<string> Missing);

    internal sealed record Line(string Service, JsonElement Entry);

    public static void Map(WebApplication app) =>
        app.MapGet("/api/children/{childId:guid}/access-log", Handle).RequireAuthorization();

    private static async Task<IResult> Handle(Guid childId, int? limit, string? cursor, HttpContext context, ServiceQuestions questions)
    {
        var count = limit ?? DefaultLimit;
        if (count is < 1 or > MostLines)
        {
            throw new Problem(Problems.InvalidParameter, $"limit: 1 to {MostLines}.");
        }

        var read = Decode(cursor);
        var parts = await questions.AskAsync(context, service => read.TryGetValue(service, out var from) && from is null ? null : Path(childId, count, from));
        MergedAnswer.Demand(parts);
        return Results.Json(Merge(parts, count, read));
    }

    private static string Path(Guid childId, int limit, string? cursor) => QueryHelpers.AddQueryString(
        $"/children/{childId}/access-log",
        new Dictionary<string, string?>(StringComparer.Ordinal) { ["limit"] = limit.ToString(CultureInfo.InvariantCulture), ["cursor"] = cursor });

    private static Answer Merge(Part[] parts, int limit, Dictionary<string, string?> read)
    {
        var given = parts.Where(part => part.Outcome == PartOutcome.Given).ToArray();
        Line[] lines = [.. NewestFirst([.. given.Select(part => new Queue<Line>(
            part.Content.GetProperty("items").EnumerateArray().Select(entry => new Line(part.Service, entry))))]).Take(limit)];
        foreach (var part in given)
        {
            var shown = lines.Count(line => line.Service == part.Service);
            if (shown == part.Content.GetProperty("items").GetArrayLength())
            {
                read[part.Service] = part.Content.GetProperty("next").GetString();
            }
            else if (shown > 0)
            {
                // Part of the page was shown: go on behind the last line of it, whose id is the service's own cursor.
                read[part.Service] = Paging.CursorAfter(lines.Last(line => line.Service == part.Service).Entry.GetProperty("id").GetGuid());
            }
            else
            {
                read.TryAdd(part.Service, "");
            }
        }

        foreach (var part in parts.Where(part => part.Outcome == PartOutcome.Unknown))
        {
            read[part.Service] = null;
        }

        var missing = MergedAnswer.Missing(parts);
        var more = given.Any(part => !read.TryGetValue(part.Service, out var next) || next is not null);
        return new Answer(lines, more ? Encode(read) : null, missing.Count == 0, missing);
    }

    // Each service's lines stay in its own order, since its cursor counts on it: lines of one moment may stand in another.
    private static IEnumerable<Line> NewestFirst(Queue<Line>[] services)
    {
        while (Array.FindAll(services, lines => lines.Count > 0) is { Length: > 0 } left)
        {
            yield return left.MaxBy(lines => lines.Peek().Entry.GetProperty("at").GetDateTimeOffset())!.Dequeue();
        }
    }

    // An unread service is "", one read to its end is null.
    private static string Encode(Dictionary<string, string?> read) => WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes(read));

    private static Dictionary<string, string?> Decode(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
        {
            return new Dictionary<string, string?>(StringComparer.Ordinal);
        }

        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string?>>(Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(cursor)))
                ?? throw new Problem(Problems.InvalidCursor);
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            throw new Problem(Problems.InvalidCursor);
        }
    }
}
