using System.Net;
using System.Text.Json;

namespace SystemicPlatform.Gateway.Tests.Children;

public sealed class MergedExportTests(GatewayFixture fixture)
{
    private const string Typed = "<script>alert('Iiris')</script>";

    private static readonly string Path = $"/api/children/{Guid.NewGuid()}/export";

    [Fact]
    public async Task Gathers_what_each_service_holds_and_says_what_is_missing()
    {
        await using var teams = await TeamsAsync();
        await using var gateway = await GatewayUnderTest.StartAsync(
            fixture.Identity, new() { ["teams/0"] = teams.Address, ["reminders/0"] = "http://127.0.0.1:1" });
        var export = await gateway.Client().GetFromJsonAsync<JsonElement>(Path);
        Assert.Equal(Typed, export.GetProperty("services").GetProperty("teams").GetProperty("notes")[0].GetString());
        Assert.False(export.GetProperty("complete").GetBoolean());
        Assert.Equal("reminders", export.GetProperty("missing")[0].GetString());
    }

    [Theory]
    [InlineData("?format=html", "*/*")]
    [InlineData("", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")]
    public async Task Can_be_printed_and_what_people_typed_stays_text(string query, string accept)
    {
        await using var teams = await TeamsAsync();
        await using var gateway = await GatewayUnderTest.StartAsync(fixture.Identity, new() { ["teams/0"] = teams.Address, ["meetings/0"] = "http://127.0.0.1:1" });
        using var request = new HttpRequestMessage(HttpMethod.Get, Path + query);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await gateway.Client().SendAsync(request);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("Missing: meetings", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_that_no_service_shows_is_404()
    {
        await using var teams = await ChildrenService.StartAsync((_, _) => null);
        await using var gateway = await GatewayUnderTest.StartAsync(fixture.Identity, new() { ["teams/0"] = teams.Address });
        using var answer = await gateway.Client().GetAsync(Path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Task<ChildrenService> TeamsAsync() =>
        ChildrenService.StartAsync((_, _) => new { service = "teams", content = new { notes = new[] { Typed } } });
}
