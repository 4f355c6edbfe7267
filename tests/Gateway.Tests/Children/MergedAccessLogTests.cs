using System.Net;
using System.Text.Json;

namespace SystemicPlatform.Gateway.Tests.Children;

public sealed class MergedAccessLogTests(GatewayFixture fixture)
{
    private static readonly string Path = $"/api/children/{Guid.NewGuid()}/access-log";

    [Fact]
    [Trait("covers", "L-19")]
    public async Task Merges_the_services_newest_first_and_loses_no_line_from_page_to_page()
    {
        await using var teams = await ChildrenService.StartAsync(ChildrenService.Log(lines: 23, minutes: 3));
        await using var meetings = await ChildrenService.StartAsync(ChildrenService.Log(lines: 40, minutes: 2));
        await using var training = await ChildrenService.StartAsync((_, _) => null);
        await using var gateway = await GatewayUnderTest.StartAsync(
            fixture.Identity, new() { ["teams/0"] = teams.Address, ["meetings/0"] = meetings.Address, ["training/0"] = training.Address });
        var lines = new List<(string Service, Guid Id, DateTimeOffset At)>();
        string? next = null;
        do
        {
            var page = await gateway.Client().GetFromJsonAsync<JsonElement>($"{Path}?limit=7{(next is null ? "" : $"&cursor={next}")}");
            Assert.True(page.GetProperty("complete").GetBoolean());
            lines.AddRange(page.GetProperty("items").EnumerateArray().Select(line => (
                line.GetProperty("service").GetString()!, line.GetProperty("entry").GetProperty("id").GetGuid(), line.GetProperty("entry").GetProperty("at").GetDateTimeOffset())));
            next = page.GetProperty("next").GetString();
        }
        while (next is not null);

        Assert.Equal((23, 40), (lines.Count(line => line.Service == "teams"), lines.Count(line => line.Service == "meetings")));
        Assert.Distinct(lines.Select(line => line.Id));
        Assert.Equal(lines.Select(line => line.At).OrderDescending(), lines.Select(line => line.At));
        Assert.StartsWith("Bearer ", teams.Token, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loses_no_line_that_was_written_after_a_later_one()
    {
        await using var teams = await ChildrenService.StartAsync(ChildrenService.Log([1, 5, 4, 9, 2]));
        await using var gateway = await GatewayUnderTest.StartAsync(fixture.Identity, new() { ["teams/0"] = teams.Address });
        var shown = new List<DateTimeOffset>();
        string? next = "";
        while (next is not null)
        {
            var page = await gateway.Client().GetFromJsonAsync<JsonElement>($"{Path}?limit=1&cursor={next}");
            shown.Add(page.GetProperty("items")[0].GetProperty("entry").GetProperty("at").GetDateTimeOffset());
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal([1, 5, 4, 9, 2], shown.Select(at => (at - DateTimeOffset.UnixEpoch).TotalMinutes));
    }

    [Fact]
    public async Task Says_which_part_is_missing_when_a_service_is_away()
    {
        await using var teams = await ChildrenService.StartAsync(ChildrenService.Log(lines: 2, minutes: 1));
        await using var gateway = await GatewayUnderTest.StartAsync(
            fixture.Identity, new() { ["teams/0"] = teams.Address, ["meetings/0"] = "http://127.0.0.1:1" });
        var page = await gateway.Client().GetFromJsonAsync<JsonElement>(Path);
        Assert.False(page.GetProperty("complete").GetBoolean());
        Assert.Equal(["meetings"], page.GetProperty("missing").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(2, page.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task A_child_that_no_service_shows_is_404_and_nobody_there_is_503()
    {
        await using var teams = await ChildrenService.StartAsync((_, _) => null);
        await using var gateway = await GatewayUnderTest.StartAsync(
            fixture.Identity, new() { ["teams/0"] = teams.Address, ["meetings/0"] = "http://127.0.0.1:1" });
        using var unknown = await gateway.Client().GetAsync(Path);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        await using var dark = await GatewayUnderTest.StartAsync(fixture.Identity, new() { ["teams/0"] = "http://127.0.0.1:1" });
        using var nobody = await dark.Client().GetAsync(Path);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, nobody.StatusCode);
    }

    [Theory]
    [InlineData("?limit=0", "invalid_parameter")]
    [InlineData("?limit=201", "invalid_parameter")]
    [InlineData("?cursor=%25", "invalid_cursor")]
    [InlineData("?cursor=AAAA", "invalid_cursor")]
    public async Task Refuses_what_it_cannot_read(string query, string code)
    {
        using var answer = await fixture.Gateway.Client().GetAsync(Path + query);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(code, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Asks_for_a_token()
    {
        using var answer = await fixture.Gateway.Client(null).GetAsync(Path);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }
}
