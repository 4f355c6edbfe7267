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

            if (whole is null)
            {
                whole = Titled(part);
            }
            else
            {
                DocumentJoin.Add(whole, part, service.Name);
            }
        }

        return whole is null ? throw new Problem(Problems.NotFound) : Results.Text(whole.ToJsonString(), "application/json");
    }

    private static JsonObject Titled(JsonObject part)
    {
        part["info"] = new JsonObject { ["title"] = "Systemic Platform: partner API", ["version"] = "v1" };
        return part;
    }
}
