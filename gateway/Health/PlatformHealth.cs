using System.Text.Json;
using SystemicPlatform.Gateway.Routing;

namespace SystemicPlatform.Gateway.Health;

/// <summary>Asks every instance of every service how it is.</summary>
internal sealed class PlatformHealth(Upstreams upstreams, HttpClient client)
{
    /// <summary>By service name, in the order of the documentation.</summary>
    public async Task<Dictionary<string, ServiceHealth>> AskAsync(CancellationToken ct)
    {
        var answers = await Task.WhenAll(upstreams.All.Select(async upstream => KeyValuePair.Create(
            upstream.Name,
            ServiceHealth.Of(await Task.WhenAll(upstream.Addresses.Select(address => AskAsync(address, ct)))))));
        return new Dictionary<string, ServiceHealth>(answers, StringComparer.Ordinal);
    }

    private async Task<InstanceHealth> AskAsync(Uri address, CancellationToken ct)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(address, "/health/ready"), ct);
            using var body = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(ct), cancellationToken: ct);
            return InstanceHealth.Of(body.RootElement.Clone());
        }
        catch (TaskCanceledException) when (!ct.IsCancellationRequested)
        {
            return InstanceHealth.Silent("no answer in time");
        }
        catch (HttpRequestException)
        {
            return InstanceHealth.Silent("not reachable");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return InstanceHealth.Silent("the answer could not be read");
        }
    }
}
