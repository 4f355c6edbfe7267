using System.Net;
using System.Text.RegularExpressions;
using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.Bench.Platform;

/// <summary>Somebody signed in to the portal as a browser is, by cookies.</summary>
internal sealed partial class PortalVisitor : IDisposable
{
    private readonly HttpClient http;

    private PortalVisitor(string portal) =>
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), UseProxy = false }) { BaseAddress = new Uri(portal) };

    /// <summary>Chooses the persona on the development provider's page. Families are led to pages of their own.</summary>
    public static async Task<PortalVisitor> SignInAsync(string gateway, string persona, CancellationToken ct)
    {
        // Cookies are the portal's under the name that the provider sends people back to.
        var visitor = new PortalVisitor(gateway.Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        using var page = await visitor.http.GetAsync("/week", ct);
        var action = FormAction().Match(await page.Content.ReadAsStringAsync(ct)).Groups["action"].Value;
        using var choice = new FormUrlEncodedContent([new("persona", persona)]);
        using var answer = await visitor.http.PostAsync(new Uri(page.RequestMessage!.RequestUri!, action), choice, ct);
        return answer.IsSuccessStatusCode && answer.RequestMessage!.RequestUri!.AbsolutePath is "/week" or "/own"
            ? visitor
            : throw new PlatformException($"{persona} could not sign in to the portal: {(int)answer.StatusCode} at {answer.RequestMessage!.RequestUri!.AbsolutePath}.");
    }

    /// <summary>Reads a page to its end; one that fails ends the run.</summary>
    public async Task OpenAsync(string path, CancellationToken ct)
    {
        using var answer = await AskAsync(path, ct);
        await answer.Content.ReadAsByteArrayAsync(ct);
    }

    /// <summary>How many calls to services the page makes.</summary>
    public async Task<int> CallsOfAsync(string path, CancellationToken ct)
    {
        using var answer = await AskAsync(path, ct);
        return CallsOf(answer);
    }

    /// <summary>A page with where it was found in the end, and how many calls to services it makes; null where there is none.</summary>
    public async Task<(string Path, string Html, int Calls)?> ReadAsync(string path, CancellationToken ct)
    {
        using var answer = await http.GetAsync(path, ct);
        return answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType is "text/html"
            ? (answer.RequestMessage!.RequestUri!.AbsolutePath, await answer.Content.ReadAsStringAsync(ct), CallsOf(answer))
            : null;
    }

    public void Dispose() => http.Dispose();

    private static int CallsOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Server-Timing", out var lines) ? lines.SelectMany(line => line.Split(',')).Count() : 0;

    private async Task<HttpResponseMessage> AskAsync(string path, CancellationToken ct)
    {
        var answer = await http.GetAsync(path, ct);
        return answer.IsSuccessStatusCode && answer.RequestMessage!.RequestUri!.AbsolutePath == path
            ? answer
            : throw new PlatformException($"{path}: {(int)answer.StatusCode} at {answer.RequestMessage!.RequestUri!.AbsolutePath}.");
    }

    [GeneratedRegex("action=\"(?<action>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FormAction();
}
