using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Polls;

public sealed class GetPollTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Ranks_the_times_by_who_can_come_then_by_whom_it_suits_then_by_how_soon()
    {
        var poll = await Asked.OfAsync(fixture, area);
        using var one = await poll.AnswerAsync(0, "no", "ifNeedBe", "yes");
        using var other = await poll.AnswerAsync(1, "yes", "yes", "yes");

        var options = (await poll.NowAsync()).GetProperty("options").EnumerateArray().ToList();

        Assert.Equal([poll.Options[2], poll.Options[1], poll.Options[0]], options.Select(option => option.GetProperty("id").GetGuid()));
        Assert.Equal(
            [(2, 0, 0), (1, 1, 0), (1, 0, 1)],
            options.Select(option => (option.GetProperty("yes").GetInt32(), option.GetProperty("ifNeedBe").GetInt32(), option.GetProperty("no").GetInt32())));
    }

    [Fact]
    public async Task Another_tenants_poll_is_not_there()
    {
        var poll = await Asked.OfAsync(fixture, area);
        using var answer = await area.As(TestCaller.With(Role.Lead, TestCaller.NewTenant())).GetAsync(poll.Path);
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
