using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using SystemicPlatform.ServiceDefaults.Tests.Probe;

namespace SystemicPlatform.ServiceDefaults.Tests.Access;

public sealed class TokenTests(ProbeFixture fixture)
{
    [Fact]
    public Task Refuses_no_token() => RefusesAsync(null);

    [Fact]
    public Task Refuses_nonsense() => RefusesAsync("not.a.token");

    [Fact]
    public Task Refuses_an_expired_token() => RefusesAsync(fixture.Identity.Token(Notes.Worker(), lifetime: TimeSpan.FromMinutes(-2)));

    [Fact]
    public Task Refuses_another_issuer() => RefusesAsync(fixture.Identity.Token(Notes.Worker(), issuer: "http://127.0.0.1:1"));

    [Fact]
    public Task Refuses_another_audience() => RefusesAsync(fixture.Identity.Token(Notes.Worker(), audience: "someone-else"));

    [Fact]
    public Task Refuses_another_key() => RefusesAsync(
        fixture.Identity.Token(Notes.Worker(), signedBy: new RsaSecurityKey(RSA.Create(2048)) { KeyId = "tests" }));

    [Fact]
    public Task Refuses_an_unsigned_token()
    {
        var parts = fixture.Identity.Token(Notes.Worker()).Split('.');
        return RefusesAsync($"{Base64UrlEncoder.Encode("""{"alg":"none"}""")}.{parts[1]}.");
    }

    [Fact]
    public async Task Lets_anyone_in_where_an_endpoint_says_that_it_is_public() =>
        Assert.Equal("\"open\"", await fixture.Client(null).GetStringAsync("/api/probe/open"));

    private async Task RefusesAsync(string? token)
    {
        using var client = fixture.Client(null);
        if (token is not null)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        }

        var answer = await client.GetAsync(Notes.Path);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("unauthenticated", await answer.CodeOfProblemAsync());
    }
}
