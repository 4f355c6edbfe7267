using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.Bench.Platform;

/// <summary>Calls the platform as one signed-in person. Every answer is read to its end; a failure ends the run.</summary>
internal sealed class Client(string address, string token) : IDisposable
{
    private readonly HttpMessageInvoker invoker = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false });
    private readonly AuthenticationHeaderValue authorization = new("Bearer", token);

    public async Task GetAsync(string path, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address + path) { Version = new Version(1, 1) };
        await SendAsync(request, ct);
    }

    /// <summary>Reads what must be answered with that status.</summary>
    public async Task GetAsync(string path, string accept, HttpStatusCode expected, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address + path) { Version = new Version(1, 1) };
        request.Headers.Accept.ParseAdd(accept);
        await SendAsync(request, ct, expected);
    }

    /// <summary>Creates something under a new key; returns its id.</summary>
    public async Task<Guid> PostAsync(string path, object body, CancellationToken ct) =>
        (await AskAsync(path, body, ct)).GetProperty("id").GetGuid();

    /// <summary>Sends something under a new key; returns the answer.</summary>
    public async Task<JsonElement> AskAsync(string path, object body, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address + path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        var answer = await SendAsync(request, ct);
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.Clone();
    }

    public void Dispose() => invoker.Dispose();

    private async Task<byte[]> SendAsync(HttpRequestMessage request, CancellationToken ct, HttpStatusCode? expected = null)
    {
        request.Headers.Authorization = authorization;
        using var answer = await invoker.SendAsync(request, ct);
        var body = await answer.Content.ReadAsByteArrayAsync(ct);
        return answer.StatusCode == expected || (expected is null && answer.IsSuccessStatusCode)
            ? body
            : throw new PlatformException($"{request.Method} {request.RequestUri}: {(int)answer.StatusCode} {System.Text.Encoding.UTF8.GetString(body)}");
    }
}
