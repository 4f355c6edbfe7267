namespace SystemicPlatform.Gateway.Tests.Http;

public sealed class HeaderHygieneTests(GatewayFixture fixture)
{
    [Theory]
    [InlineData("X-User-Id")]
    [InlineData("X-User-Roles")]
    [InlineData("X-Original-URL")]
    [InlineData("X-Rewrite-URL")]
    [InlineData("X-HTTP-Method-Override")]
    [InlineData("X-Anything-New")]
    [InlineData("X_Tenant")]
    [InlineData("Forwarded")]
    [InlineData("Remote-User")]
    [InlineData("tracestate")]
    [InlineData("baggage")]
    [InlineData("Cookie")]
    public async Task What_a_client_says_of_itself_does_not_pass(string header)
    {
        var received = await SendAsync(header, "invented=1");
        Assert.Null(received.Header(header));
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Forwarded-Host")]
    [InlineData("X-Forwarded-Proto")]
    [InlineData("X-Forwarded-Prefix")]
    [InlineData("X-Request-Id")]
    [InlineData("traceparent")]
    public async Task The_gateways_own_word_takes_the_clients_place(string header)
    {
        var received = await SendAsync(header, "00-11111111111111111111111111111111-1111111111111111-01");
        Assert.DoesNotContain("11111111", received.Header(header) ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Tenant")]
    [InlineData("Idempotency-Key")]
    [InlineData("If-Match")]
    [InlineData("Accept-Language")]
    public async Task What_the_services_read_passes(string header)
    {
        var received = await SendAsync(header, "\"abc\"");
        Assert.Equal("\"abc\"", received.Header(header));
    }

    [Fact]
    public async Task Client_and_service_see_the_same_request_id_and_it_is_the_trace()
    {
        using var client = fixture.Gateway.Client();
        using var answer = await client.GetAsync("/api/teams/children");
        var id = answer.Headers.GetValues("X-Request-Id").Single();
        var received = await answer.Content.ReadFromJsonAsync<Received>();
        Assert.Equal(id, received!.Header("X-Request-Id"));
        Assert.Contains(id, received.Header("traceparent"), StringComparison.Ordinal);
        Assert.Equal("127.0.0.1", received.Header("X-Forwarded-For"));
    }

    private async Task<Received> SendAsync(string header, string value)
    {
        using var client = fixture.Gateway.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/teams/children") { Content = JsonContent.Create(new { a = 1 }) };
        request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await client.SendAsync(request);
        return (await answer.Content.ReadFromJsonAsync<Received>())!;
    }
}
