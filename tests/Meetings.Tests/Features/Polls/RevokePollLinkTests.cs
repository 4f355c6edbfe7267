using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Polls;

public sealed class RevokePollLinkTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task The_link_leads_nowhere_and_what_was_answered_does_not_count()
    {
        var poll = await Asked.OfAsync(fixture, area);
        using var answered = await poll.AnswerAsync(0, "yes");

        using var revoked = await area.As(Role.Lead).DeleteAsync($"{poll.Path}/invitees/{poll.Invitees[0]}");

        Assert.Equal(HttpStatusCode.NoContent, revoked.StatusCode);
        using var refused = await poll.AnswerAsync(0, "no");
        await refused.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        Assert.All((await poll.NowAsync()).GetProperty("options").EnumerateArray(), option => Assert.Equal(0, option.GetProperty("yes").GetInt32()));
        await poll.SeenByAsync(1);
        using var unknown = await area.As(Role.Lead).DeleteAsync($"{poll.Path}/invitees/{Guid.NewGuid()}");
        await unknown.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
