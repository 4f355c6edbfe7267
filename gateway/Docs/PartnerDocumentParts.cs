using System.Text.Json;
using System.Text.Json.Nodes;
using SystemicPlatform.Gateway.Routing;

namespace SystemicPlatform.Gateway.Docs;

/// <summary>Fetches each service's part of the partner document.</summary>
internal sealed class PartnerDocumentParts : IDisposable
{
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(10) };

    public void Dispose() => client.Dispose();

    /// <summary>From the first instance that answers; null when none does.</summary>
    public async Task<JsonObject?> OfAsync(Upstream service, CancellationToken ct)
    {
        foreach (var address in service.Addresses)
        {
            try
            {
                await using var answer = await client.GetStreamAsync(new Uri(address, PartnerDocument.Path), ct);
                return (await JsonNode.ParseAsync(answer, cancellationToken: ct))?.AsObject();
            }
            catch (Exception exception) when (exception is HttpRequestException or JsonException
                || (exception is OperationCanceledException && !ct.IsCancellationRequested))
            {
                // The next instance may answer.
            }
        }

        return null;
    }
}
