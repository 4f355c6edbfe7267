using System.Text.Json;
using System.Text.RegularExpressions;
using SystemicPlatform.EndToEnd.Tests.Strange;

namespace SystemicPlatform.EndToEnd.Tests.Rights;

/// <summary>Everything that can be read, from the OpenAPI documents of all services: whatever joins later is walked as well.</summary>
internal static partial class ReadRoutes
{
    /// <summary>GET routes with their child filled in. Those that need another id are left out where it is not known.</summary>
    /// <param name="client">At the gateway.</param>
    /// <param name="ids">Route parameter → id.</param>
    internal static async Task<List<(string Service, string Path)>> OfAsync(HttpClient client, IReadOnlyDictionary<string, Guid> ids)
    {
        var routes = new List<(string, string)>();
        foreach (var service in AppHost.Topology.Systemic.Apis)
        {
            var text = await client.GetStringAsync(new Uri($"/openapi/{service}.json", UriKind.Relative), TestContext.Current.CancellationToken);
            routes.AddRange(
                from route in ApiRoute.Of(JsonDocument.Parse(text).RootElement)
                where route.Method == HttpMethod.Get && route.Path.StartsWith("/api/", StringComparison.Ordinal) && !route.Path.EndsWith("/stream", StringComparison.Ordinal)
                let path = Parameter().Replace(route.Path, match => ids.TryGetValue(match.Groups[1].Value, out var id) ? id.ToString() : match.Value)
                where !path.Contains('{', StringComparison.Ordinal)
                select (service, path));
        }

        return routes;
    }

    /// <summary>Those of them that name the child.</summary>
    internal static async Task<List<(string Service, string Path)>> OfChildAsync(HttpClient client, Guid childId) =>
        (await OfAsync(client, new Dictionary<string, Guid>(StringComparer.Ordinal) { ["childId"] = childId }))
            .FindAll(route => route.Path.Contains($"/children/{childId}", StringComparison.Ordinal));

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parameter();
}
