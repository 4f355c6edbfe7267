using Microsoft.AspNetCore.Builder;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Gateway.Tests;

/// <summary>The gateway as it runs, on a port of its own, before the services that the test gives it.</summary>
internal sealed class GatewayUnderTest(WebApplication app, TestIdentity identity) : IAsyncDisposable
{
    public Uri Address => new(app.Urls.First());

    public static async Task<GatewayUnderTest> StartAsync(
        TestIdentity identity, Dictionary<string, string> services, Dictionary<string, string>? settings = null)
    {
        string[] args =
        [
            $"--Identity:Authority={identity.Authority}",
            $"--Identity:Audience={TestIdentity.Audience}",
            .. services.Select(service => $"--services:{service.Key.Replace("/", ":http:", StringComparison.Ordinal)}={service.Value}"),
            .. (settings ?? []).Select(setting => $"--{setting.Key}={setting.Value}"),
        ];
        var app = GatewayApp.Build(args);
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        return new GatewayUnderTest(app, identity);
    }

    /// <summary>A client of a new professional.</summary>
    public HttpClient Client() => Client(identity.Token(TestCaller.With(Role.Professional, TestCaller.NewTenant())));

    /// <summary>A client with the token, or none for null.</summary>
    public HttpClient Client(string? token)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = System.Net.DecompressionMethods.None }) { BaseAddress = Address };
        if (token is not null)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        }

        return client;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
