using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Rules;

public sealed class GetMeetingRulesTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "R-06")]
    [Trait("covers", "R-07")]
    public async Task Without_a_decision_the_defaults_hold()
    {
        using var answer = await area.As(Role.Professional).GetAsync(new Uri(RulesClient.Path, UriKind.Relative));

        Assert.Equal("\"0\"", answer.Headers.ETag?.Tag);
        Assert.Equal("""{"chairMayRecord":false,"quorumOfOthers":1}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Partner)]
    public async Task Refuses_every_other_role(Role role)
    {
        using var answer = await area.As(role).GetAsync(new Uri(RulesClient.Path, UriKind.Relative));

        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
