using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Series;

/// <summary>What scheduling refuses before it looks at any rule.</summary>
public sealed class ScheduleSeriesBodyTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Theory]
    [InlineData("title", "\"\"", "not_empty")]
    [InlineData("title", "\"a\\u0000b\"", "control_character")]
    [InlineData("title", "\"a\\nb\"", "control_character")]
    [InlineData("place", "\"a\\u0000b\"", "control_character")]
    [InlineData("durationMinutes", "4", "inclusive_between")]
    [InlineData("durationMinutes", "601", "inclusive_between")]
    public async Task Refuses_a_field(string member, string json, string code)
    {
        var request = SeriesRequest.For(await area.TeamAsync(), (member, JsonNode.Parse(json)));

        using var answer = await area.As(Role.Professional).PostAsJsonAsync(Area.Path, request);

        await answer.AssertFieldAsync(member, code);
        await area.AssertNothingIsScheduledAsync();
    }

    [Fact]
    public async Task Refuses_a_title_or_a_place_that_is_too_long()
    {
        var request = SeriesRequest.For(await area.TeamAsync(), ("title", new string('a', 201)), ("place", new string('a', 201)));

        using var answer = await area.As(Role.Professional).PostAsJsonAsync(Area.Path, request);

        var errors = (await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "validation")).GetProperty("errors");
        Assert.All((string[])["title", "place"], field => Assert.Equal("maximum_length", errors.GetProperty(field)[0].Text("code")));
    }

    [Theory]
    [InlineData("firstDate", "\"2026-13-01\"")]
    [InlineData("localTime", "\"9.00\"")]
    [InlineData("localTime", "\"24:00\"")]
    [InlineData("kind", "\"party\"")]
    [InlineData("kind", "0")]
    [InlineData("holidays", "\"ignore\"")]
    [InlineData("durationMinutes", "\"120\"")]
    [InlineData("durationMinutes", "99999999999")]
    [InlineData("rrule", "null")]
    [InlineData("teamId", "\"x\"")]
    [InlineData("unknown", "1")]
    public async Task Refuses_a_member_that_cannot_be_read(string member, string json)
    {
        var request = SeriesRequest.For(await area.TeamAsync(), (member, JsonNode.Parse(json)));

        using var answer = await area.As(Role.Professional).PostAsJsonAsync(Area.Path, request);

        await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
        await area.AssertNothingIsScheduledAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"kind\":")]
    public async Task Refuses_a_body_that_is_no_request(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var answer = await area.As(Role.Professional).PostAsync(Area.Path, content);

        await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
    }

    [Theory]
    [InlineData("kind")]
    [InlineData("teamId")]
    [InlineData("title")]
    [InlineData("firstDate")]
    [InlineData("localTime")]
    [InlineData("durationMinutes")]
    [InlineData("rrule")]
    [InlineData("holidays")]
    public async Task Names_a_member_that_is_missing(string member)
    {
        using var answer = await area.As(Role.Professional).PostAsJsonAsync(Area.Path, SeriesRequest.For(Guid.CreateVersion7()).Without(member));

        var problem = await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
        Assert.Contains(member, problem.Text("detail"), StringComparison.Ordinal);
    }
}
