using System.Text.Json.Nodes;
using SystemicPlatform.Gateway.Http;
using SystemicPlatform.Gateway.Routing;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Gateway.Docs;

/// <summary>
/// <c>GET /openapi/partner.json</c>: the surface for partners' own systems as one document, put together from the parts of
/// the services. A service that does not answer makes the whole unavailable: half a contract would be a wrong one.
/// </summary>
internal static class PartnerDocument
{
    public const string Path = "/openapi/partner.json";

    private static readonly string[] Merged = ["schemas", "securitySchemes"];

    public static void Map(WebApplication app) => app.MapGet(Path, Handle).AllowAnonymous();

    private static async Task<IResult> Handle(Upstreams upstreams, PartnerDocumentParts parts, CancellationToken ct)
    {
        JsonObject? whole = null;
        foreach (var service in upstreams.Services.Where(service => PartnerRoutes.Services.Contains(service.Name)))
        {
            if (await parts.OfAsync(service, ct) is not { } part)
            {
                throw new Problem(GatewayProblems.ServiceUnavailable);
            }

            whole = whole is null ? Titled(part) : Join(whole, part);
        }

        return whole is null ? throw new Problem(Problems.NotFound) : Results.Text(whole.ToJsonString(), "application/json");
    }

    private static JsonObject Titled(JsonObject part)
    {
        part["info"] = new JsonObject { ["title"] = "Systemic Platform: partner API", ["version"] = "v1" };
        return part;
    }

    private static JsonObject Join(JsonObject whole, JsonObject part)
    {
        Move(part["paths"], whole["paths"]!.AsObject());
        foreach (var kind in Merged)
        {
            Move(part["components"]?[kind], whole["components"]![kind]!.AsObject());
        }

        foreach (var tag in part["tags"]?.AsArray() ?? [])
        {
            whole["tags"]!.AsArray().Add(tag!.DeepClone());
        }

        return whole;
    }

    private static void Move(JsonNode? from, JsonObject to)
    {
        foreach (var (name, value) in from?.AsObject() ?? [])
        {
            if (to[name] is { } known && !JsonNode.DeepEquals(known, value))
            {
                throw new InvalidOperationException($"Two services describe {name} in different ways.");
            }

            to[name] = value!.DeepClone();
        }
    }
}
