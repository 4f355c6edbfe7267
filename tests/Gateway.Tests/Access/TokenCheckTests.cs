using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Gateway.Tests.Access;

public sealed class TokenCheckTests(GatewayFixture fixture)
{
    private readonly TestCaller caller = TestCaller.With(Role.Professional, TestCaller.NewTenant());

    [Fact]
    public async Task A_valid_token_reaches_the_service_as_it_is()
    {
        var token = fixture.Identity.Token(caller);
        using var client = fixture.Gateway.Client(token);
        var received = await client.GetFromJsonAsync<Received>("/api/teams/children?query=a%20b");
        Assert.Equal($"Bearer {token}", received!.Header("Authorization"));
        Assert.Equal("/api/teams/children?query=a%20b", received.Path);
    }

    [Fact]
    public Task Refuses_no_token() => RefusesAsync(null);

    [Fact]
    public Task Refuses_an_expired_token() => RefusesAsync(fixture.Identity.Token(caller, lifetime: TimeSpan.FromMinutes(-5)));

    [Fact]
    public Task Refuses_a_foreign_issuer() => RefusesAsync(fixture.Identity.Token(caller, issuer: "https://elsewhere.example"));

    [Fact]
    public Task Refuses_another_audience() => RefusesAsync(fixture.Identity.Token(caller, audience: "another-platform"));

    [Fact]
    public async Task Refuses_a_foreign_key()
    {
        using var rsa = RSA.Create(2048);
        await RefusesAsync(fixture.Identity.Token(caller, signedBy: new RsaSecurityKey(rsa) { KeyId = "tests" }));
    }

    [Fact]
    public Task Refuses_a_token_that_is_not_signed()
    {
        var payload = fixture.Identity.Token(caller).Split('.')[1];
        return RefusesAsync($"{Encode("""{"alg":"none","typ":"JWT"}""")}.{payload}.");
    }

    [Fact]
    public Task Refuses_a_changed_payload()
    {
        var parts = fixture.Identity.Token(caller).Split('.');
        var payload = Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[1])).Replace("professional", "admin", StringComparison.Ordinal);
        return RefusesAsync($"{parts[0]}.{Encode(payload)}.{parts[2]}");
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer x")]
    [InlineData("Basic dGVzdDp0ZXN0")]
    public async Task Refuses_what_is_no_token(string authorization)
    {
        using var client = fixture.Gateway.Client(token: null);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        await (await client.GetAsync("/api/teams/children")).IsProblemAsync(401, "unauthenticated");
    }

    [Fact]
    public async Task Says_that_the_path_is_not_there()
    {
        using var client = fixture.Gateway.Client();
        await (await client.GetAsync("/api/nothing/here")).IsProblemAsync(404, "not_found");
        await (await client.GetAsync("/nothing")).IsProblemAsync(404, "not_found");
    }

    private async Task RefusesAsync(string? token)
    {
        using var client = fixture.Gateway.Client(token);
        var answer = await client.GetAsync("/api/teams/children");
        await answer.IsProblemAsync(401, "unauthenticated");
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.NotEqual(HttpStatusCode.OK, (await client.PostAsync("/api/teams/children", null)).StatusCode);
    }

    private static string Encode(string text) => Base64UrlEncoder.Encode(text);
}
