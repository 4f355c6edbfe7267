using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Responsibility;

public sealed class ReleaseResponsibilityMeetingTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "R-10")]
    public async Task Only_the_last_meeting_loses_its_phase()
    {
        var child = await ChildCase.OpenAsync(fixture);
        var start = (await child.AddAsync("start", "2026-02-02")).GetProperty("meetings")[0].GetProperty("meetingId").GetGuid();
        var mid = (await child.AddAsync("mid", "2026-03-02")).GetProperty("meetings")[1].GetProperty("meetingId").GetGuid();

        await child.RefusedAsync("not_the_last", HttpMethod.Post, $"{child.Path()}/{start}/release", new { });
        using var released = await child.SendAsync(HttpMethod.Post, $"{child.Path()}/{mid}/release", new { });

        Assert.Equal(HttpStatusCode.NoContent, released.StatusCode);
        Assert.Equal(["mid", "final"], await child.MissingAsync());
        using var last = await child.SendAsync(HttpMethod.Post, $"{child.Path()}/{start}/release", new { });
        Assert.Empty((await child.Client.JsonAsync(child.Path())).Items());
    }
}
