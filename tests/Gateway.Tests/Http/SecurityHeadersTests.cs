namespace SystemicPlatform.Gateway.Tests.Http;

public sealed class SecurityHeadersTests(GatewayFixture fixture)
{
    [Theory]
    [InlineData("/api/teams/children")]
    [InlineData("/api/nothing")]
    [InlineData("/docs/index.html")]
    [InlineData("/health")]
    public async Task Every_answer_tells_browsers_to_do_no_more_than_show_it(string path)
    {
        using var client = fixture.Gateway.Client();
        using var answer = await client.GetAsync(path);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Contains("default-src 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Empty(answer.Headers.Server);
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Answers_of_the_api_are_not_stored()
    {
        using var client = fixture.Gateway.Client();
        Assert.True((await client.GetAsync("/api/teams/children")).Headers.CacheControl?.NoStore);
        Assert.True((await client.GetAsync("/api/nothing")).Headers.CacheControl?.NoStore);
        Assert.True((await fixture.Gateway.Client(token: null).GetAsync("/api/teams/children")).Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Other_origins_get_nothing()
    {
        using var client = fixture.Gateway.Client(token: null);
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/api/teams/children");
        preflight.Headers.Add("Origin", "https://elsewhere.example");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        using var answer = await client.SendAsync(preflight);
        await answer.IsProblemAsync(401, "unauthenticated");
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Personal_data_is_never_compressed_and_the_documentation_is()
    {
        using var client = fixture.Gateway.Client();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        using var data = await client.GetAsync("/api/teams/large");
        using var document = await client.GetAsync("/openapi/teams.json");
        using var page = await client.GetAsync("/docs/swagger-ui.css");
        Assert.Empty(data.Content.Headers.ContentEncoding);
        Assert.Equal(["gzip"], document.Content.Headers.ContentEncoding);
        Assert.Equal(["gzip"], page.Content.Headers.ContentEncoding);
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();
}
