using System.Diagnostics;
using SystemicPlatform.ServiceDefaults.Telemetry;

namespace SystemicPlatform.ServiceDefaults.Tests.Telemetry;

public sealed class WithoutSecretsTests
{
    [Theory]
    [InlineData("/api/teams/children?query=Iiris", "/api/teams/children")]
    [InlineData("/calendar/abcdefgh.ics", "/calendar/")]
    [InlineData("http://localhost:8102/calendar/polls/abcdefgh?x=1", "http://localhost:8102/calendar/")]
    [InlineData("http://localhost:8106/answer/invitation/abcdefgh", "http://localhost:8106/answer/")]
    [InlineData("/Calendar/abcdefgh.ics", "/Calendar/")]
    [InlineData("/verify/ABCDE-FGHJK/badge", "/verify/")]
    [InlineData("http://localhost:8104/feedback/abcdefgh", "http://localhost:8104/feedback/")]
    [InlineData("/api/training/sessions/1/feedback/links", "/api/training/sessions/1/feedback/links")]
    [InlineData("http://localhost:8080/unsubscribe/v1.a.secret", "http://localhost:8080/unsubscribe/")]
    [InlineData("/api/teams/calendar/holidays/2026", "/api/teams/calendar/holidays/2026")]
    public void Neither_a_query_nor_a_secret_link_leaves_in_a_span(string address, string shown)
    {
        using var processor = new WithoutSecrets();
        using var span = new Activity("request").SetTag("url.path", address).SetTag("url.full", address).SetTag("url.query", "query=Iiris");

        processor.OnEnd(span);

        Assert.Equal((shown, shown, null), (span.GetTagItem("url.path"), span.GetTagItem("url.full"), span.GetTagItem("url.query")));
    }
}
