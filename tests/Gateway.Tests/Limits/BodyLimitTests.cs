namespace SystemicPlatform.Gateway.Tests.Limits;

public sealed class BodyLimitTests(GatewayFixture fixture)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Refuses_a_body_over_the_limit_whether_it_says_its_length_or_not(bool chunked)
    {
        using var client = fixture.Gateway.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/teams/children") { Content = new ByteArrayContent(new byte[300 * 1024]) };
        request.Headers.TransferEncodingChunked = chunked;
        using var answer = await client.SendAsync(request);
        await answer.IsProblemAsync(413, "body_too_large");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Hands_on_a_body_within_the_limit(bool chunked)
    {
        using var client = fixture.Gateway.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/teams/children") { Content = new StringContent(new string('ä', 100_000)) };
        request.Headers.TransferEncodingChunked = chunked;
        using var answer = await client.SendAsync(request);
        Assert.Equal(100_000, (await answer.Content.ReadFromJsonAsync<Received>())!.Body.Length);
    }
}
