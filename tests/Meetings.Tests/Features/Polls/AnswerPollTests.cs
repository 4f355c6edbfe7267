using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Domain.Polls;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Polls;

[Trait("covers", "A0-20")]
public sealed class AnswerPollTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "L-22")]
    public async Task An_answer_may_change_and_what_is_not_said_again_stays()
    {
        var poll = await Asked.OfAsync(fixture, area);
        using var first = await poll.AnswerAsync(0, "yes", "no");
        using var second = await poll.AnswerAsync(0, "ifNeedBe");

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(["ifNeedBe", "no", null], (await poll.SeenByAsync(0)).GetProperty("options").EnumerateArray().Select(option => option.Text("own")));
        var lines = (await fixture.Service.AccessLogAsync(area.Tenant)).FindAll(line => line.Action == "answerPoll");
        Assert.Equal((2, $"link:{poll.Invitees[0]}"), (lines.Count, lines[0].Subject));
    }

    [Fact]
    public async Task Many_clicks_at_once_are_one_answer()
    {
        var poll = await Asked.OfAsync(fixture, area);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => poll.AnswerAsync(0, "yes", "no", "yes")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(3, await fixture.Service.InTenantAsync(area.Tenant, db => db.Set<PollAnswer>().CountAsync()));
    }

    [Fact]
    public async Task After_the_deadline_a_valid_link_is_told_so_and_after_its_end_there_is_none()
    {
        var poll = await Asked.OfAsync(fixture, area);
        await SetAsync(db => db.Polls.ExecuteUpdateAsync(set => set.SetProperty(row => row.Deadline, MeetingsFixture.Now)));

        using var late = await poll.AnswerAsync(0, "yes");
        await late.AssertProblemAsync(HttpStatusCode.Conflict, "poll_closed");
        Assert.False((await poll.SeenByAsync(0)).GetProperty("open").GetBoolean());

        await SetAsync(db => db.Set<PollInvitee>().ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresAt, MeetingsFixture.Now)));
        using var expired = await poll.AnswerAsync(0, "yes");
        await expired.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Refuses_times_of_another_poll_and_answers_that_are_none()
    {
        var (poll, other) = (await Asked.OfAsync(fixture, area), await Asked.OfAsync(fixture, area));
        using var foreign = await poll.PutAsync(poll.Links[0], new { answers = new[] { new { optionId = other.Options[0], suits = "yes" } } });
        await foreign.AssertFieldAsync("answers", "unknown_option");
        using var none = await poll.PutAsync(poll.Links[0], new { answers = Array.Empty<object>() });
        await none.AssertFieldAsync("answers", "not_empty");
        using var twice = await poll.PutAsync(
            poll.Links[0], new { answers = new[] { new { optionId = poll.Options[0], suits = "yes" }, new { optionId = poll.Options[0], suits = "no" } } });
        await twice.AssertFieldAsync("answers", "repeated");
        using var maybe = await poll.PutAsync(poll.Links[0], new { answers = new[] { new { optionId = poll.Options[0], suits = "maybe" } } });
        await maybe.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
    }

    private Task<int> SetAsync(Func<Data.MeetingsDb, Task<int>> change) => fixture.Service.InTenantAsync(area.Tenant, change);
}
