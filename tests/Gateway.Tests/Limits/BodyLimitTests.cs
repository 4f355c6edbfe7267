using SystemicPlatform.Gateway.Limits;

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

    [Fact]
    public async Task Hands_a_pages_form_with_a_file_to_the_portal_and_to_no_service()
    {
        await using var portal = await FakeService.StartAsync();
        await using var gateway = await WithPortalAsync(portal);
        using var client = gateway.Client();
        using var handedOn = await SendFileAsync(client, "/imports/children");
        Assert.Contains(File, (await handedOn.Content.ReadFromJsonAsync<Received>())!.Body, StringComparison.Ordinal);
        using var refused = await SendFileAsync(client, "/api/teams/children");
        await refused.IsProblemAsync(413, "body_too_large");
    }

    [Fact]
    public async Task Leads_a_browser_that_brings_more_than_any_form_takes_to_a_page_that_says_so()
    {
        await using var portal = await FakeService.StartAsync();
        await using var gateway = await WithPortalAsync(portal);
        using var client = gateway.Client();
        using var content = new ByteArrayContent(new byte[BodyLimit.MaxFormBytes + 1]);
        using var answer = await client.PostAsync(new Uri("/imports/children", UriKind.Relative), content);
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/status/413", answer.Headers.Location?.OriginalString);
    }

    private static readonly string File = new('a', 300_000);

    private Task<GatewayUnderTest> WithPortalAsync(FakeService portal) =>
        GatewayUnderTest.StartAsync(fixture.Identity, new() { ["teams/0"] = fixture.Teams.Address, ["portal/0"] = portal.Address });

    private static async Task<HttpResponseMessage> SendFileAsync(HttpClient client, string path)
    {
        using var file = new StringContent(File);
        using var form = new MultipartFormDataContent { { file, "Form.File", "tiedosto.csv" } };
        return await client.PostAsync(new Uri(path, UriKind.Relative), form);
    }
}
