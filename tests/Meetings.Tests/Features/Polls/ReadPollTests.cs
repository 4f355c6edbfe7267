using System.Net;
using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Polls;

[Trait("covers", "L-26")]
public sealed class ReadPollTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Shows_a_kind_times_and_ones_own_answers_and_nobody_else()
    {
        var poll = await Asked.OfAsync(fixture, area);
        using var answered = await poll.AnswerAsync(0, "yes", "no");

        var seen = await poll.SeenByAsync(1);

        Assert.Equal(["kind", "durationMinutes", "deadline", "open", "pickedOptionId", "options"], seen.EnumerateObject().Select(member => member.Name));
        Assert.All(seen.GetProperty("options").EnumerateArray(), option => Assert.Equal(
            (JsonValueKind.Null, JsonValueKind.Null), (option.GetProperty("own").ValueKind, option.GetProperty("counts").ValueKind)));
        Assert.Equal(["yes", "no", null], (await poll.SeenByAsync(0)).GetProperty("options").EnumerateArray().Select(option => option.Text("own")));
    }

    [Fact]
    public async Task Shows_counts_where_the_convener_allows_it_and_still_no_name()
    {
        var poll = await Asked.OfAsync(fixture, area, ("showsCounts", true));
        using var answered = await poll.AnswerAsync(0, "yes");

        var seen = await poll.SeenByAsync(1);

        Assert.Equal(1, seen.GetProperty("options")[0].GetProperty("counts").GetProperty("yes").GetInt32());
        Assert.DoesNotContain("Koulukuraattori", seen.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wrong_link_gets_the_same_answer()
    {
        var poll = await Asked.OfAsync(fixture, area);
        var token = poll.Links[0].Split('/')[^1];
        using var nobody = fixture.Service.Client(null);
        foreach (var wrong in (string[])[new string('A', 43), token[1..], "x", token.ToLowerInvariant() + "-"])
        {
            using var answer = await nobody.GetAsync($"/calendar/polls/{wrong}");
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
            using var put = await poll.PutAsync($"/calendar/polls/{wrong}", new { answers = new[] { new { optionId = poll.Options[0], suits = "yes" } } });
            var problem = await put.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
            Assert.Equal(["type", "title", "status", "code", "traceId"], problem.EnumerateObject().Select(member => member.Name));
        }

        using var feed = await nobody.GetAsync($"/calendar/{token}.ics");
        await feed.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
