using System.Net;

namespace SystemicPlatform.AppHost.Local;

internal static class DevelopmentToken
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromSeconds(15) };

    internal static async Task<string> GetAsync(string identity, string persona, CancellationToken cancellationToken)
    {
        var address = new Uri(new Uri(identity), $"/development/token/{Uri.EscapeDataString(persona)}");
        using var answer = await Client.GetAsync(address, cancellationToken);
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            throw new PlatformException($"There is no demo person or partner \"{persona}\".");
        }
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync(cancellationToken);
    }
}
