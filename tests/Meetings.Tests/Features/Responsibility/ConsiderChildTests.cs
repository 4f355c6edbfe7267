using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Responsibility;

public sealed class ConsiderChildTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-10")]
    public async Task The_note_is_seen_with_the_meeting()
    {
        var child = await ChildCase.OpenAsync(fixture);
        var meeting = (await child.AddAsync("start", "2026-02-02")).GetProperty("meetings")[0].GetProperty("meetingId").GetGuid();

        await child.AcceptedAsync(HttpMethod.Post, $"{child.Path()}/{meeting}/child-consideration", new { childConsideration = "Tauko puolivälissä" });

        var seen = (await child.Client.JsonAsync(child.Path())).Items().Single().GetProperty("meetings")[0];
        Assert.Equal("Tauko puolivälissä", seen.Text("childConsideration"));
        using var unknown = await child.SendAsync(
            HttpMethod.Post, $"{child.Path()}/{Guid.NewGuid()}/child-consideration", new { childConsideration = "?" });
        await unknown.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
