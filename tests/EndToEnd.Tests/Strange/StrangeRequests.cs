using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SystemicPlatform.EndToEnd.Tests.Strange;

/// <summary>Requests to an API as nobody should send them; ids in the answers are used again, so that they get beyond the first check.</summary>
internal sealed partial class StrangeRequests
{
    private const int MostVersions = 2_000;

    private readonly Random random;
    private readonly IReadOnlyList<(ApiRoute Route, JsonElement Components)> routes;
    private readonly List<string> versions = ["\"1\"", "*", "W/\"x\"", "\"99999999999999999999\""];

    internal StrangeRequests(int seed, IEnumerable<JsonElement> documents)
    {
        random = new Random(seed);
        Ids = new KnownIds(random);
        routes = [.. from document in documents from route in ApiRoute.Of(document) select (route, document.GetProperty("components"))];
    }

    internal KnownIds Ids { get; }

    internal int Routes => routes.Count;

    /// <summary>The number-th request; one after the other they go round all routes.</summary>
    internal (ApiRoute Route, HttpRequestMessage Request) Make(int number)
    {
        var (route, components) = routes[number % routes.Count];
        var values = new StrangeValues(random, components, Ids);
        var request = new HttpRequestMessage(route.Method, new Uri(Address(route, values), UriKind.Relative));
        if (route.Body is { } schema)
        {
            request.Content = Content(values, schema);
        }

        if (!values.Rarely(3))
        {
            request.Headers.TryAddWithoutValidation("If-Match", values.OneOf(versions));
        }

        if (values.Rarely(5))
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", values.OneOf(["", "k", new string('k', 300), Guid.NewGuid().ToString()]));
        }

        if (values.Rarely(8))
        {
            request.Headers.TryAddWithoutValidation("X-Tenant", values.OneOf(["kymenlaakso", "pirkanmaa", "*", "' or 1=1", ""]));
        }

        return (route, request);
    }

    /// <summary>Remembers what the answer tells.</summary>
    internal void Learn(ApiRoute route, HttpResponseMessage answer, string body)
    {
        if (answer.Headers.ETag is { } version && versions.Count < MostVersions)
        {
            versions.Add(version.ToString());
        }

        Ids.Learn(route.Path, body);
    }

    private string Address(ApiRoute route, StrangeValues values)
    {
        var path = Parameter().Replace(route.Path, match => Uri.EscapeDataString(values.Word(match.Groups[1].Value, route.Path[..match.Index])));
        var query = route.Query.Where(_ => values.Rarely(2)).Select(name => $"{name}={Uri.EscapeDataString(values.Word(name))}");
        return $"{path}?{string.Join('&', query)}";
    }

    private ByteArrayContent Content(StrangeValues values, JsonElement schema)
    {
        var json = values.For(schema)?.ToJsonString() ?? "null";
        var text = random.Next(25) switch
        {
            0 => json[..(json.Length / 2)],
            1 => new string('[', 5_000),
            2 => $"{json}{json}",
            _ => json,
        };
        var content = new ByteArrayContent(random.Next(40) == 0 ? [0xFF, 0xFE, 0x00, 0xC3, 0x28] : Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(random.Next(30) == 0 ? "text/plain" : "application/json");
        return content;
    }

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parameter();
}
