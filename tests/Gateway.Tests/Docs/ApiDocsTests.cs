using System.Text.Json;

namespace SystemicPlatform.Gateway.Tests.Docs;

public sealed class ApiDocsTests(GatewayFixture fixture)
{
    [Fact]
    public async Task The_way_to_the_documentation_needs_no_token()
    {
        using var client = fixture.Gateway.Client(token: null);
        using var root = await client.GetAsync("/");
        Assert.Equal("/docs", root.Headers.Location?.ToString());
        using var docs = await client.GetAsync("/docs");
        Assert.Equal("docs/index.html", docs.Headers.Location?.ToString());
    }

    [Fact]
    public async Task The_page_loads_with_everything_it_needs_from_here()
    {
        using var client = fixture.Gateway.Client(token: null);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync("/docs/index.html"));
        var parts = page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src"))
            .Concat(page.QuerySelectorAll("link[href]").Select(link => link.GetAttribute("href"))).ToList();
        Assert.Contains("./swagger-ui-bundle.js", parts);
        Assert.Empty(page.QuerySelectorAll("script:not([src]), style"));
        foreach (var part in parts)
        {
            var address = new Uri(new Uri(fixture.Gateway.Address, "/docs/"), part);
            Assert.Equal(fixture.Gateway.Address.Authority, address.Authority);
            using var answer = await client.GetAsync(address);
            Assert.Equal(200, (int)answer.StatusCode);
        }

        var settings = await client.GetStringAsync("/docs/index.js");
        Assert.Contains("/openapi/teams.json", settings, StringComparison.Ordinal);
        Assert.DoesNotContain("validator.swagger.io", settings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_services_documents_pass_without_a_token_and_only_theirs()
    {
        using var client = fixture.Gateway.Client(token: null);
        var document = await client.GetFromJsonAsync<JsonElement>("/openapi/teams.json");
        Assert.Equal("teams", document.GetProperty("info").GetProperty("title").GetString());
        await (await client.GetAsync("/openapi/plans.json")).IsProblemAsync(404, "not_found");
        await (await client.PostAsync("/openapi/teams.json", null)).IsProblemAsync(404, "not_found");
    }
}
