using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Consultations;

public sealed class LogConsultationTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-21")]
    public async Task Has_one_of_six_kinds_and_lies_behind()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        static object Entry(string kind, string on) => new { kind, on, minutes = 60, remote = true };

        var entry = await ConsultationStory.PostedAsync(story.Worker, "/api/meetings/consultation-log", Entry("mentoring", "2026-01-01"));

        Assert.Equal("mentoring", entry.Text("kind"));
        await ConsultationStory.RefusedAsync(
            story.Worker, "/api/meetings/consultation-log", Entry("mentoring", "2026-01-02"), HttpStatusCode.Conflict, "day_in_future");
        await ConsultationStory.RefusedAsync(
            story.Worker, "/api/meetings/consultation-log", Entry("coaching", "2026-01-01"), HttpStatusCode.BadRequest, "malformed_body");
        await ConsultationStory.RefusedAsync(
            story.Partner, "/api/meetings/consultation-log", Entry("mentoring", "2026-01-01"), HttpStatusCode.Forbidden, "forbidden");
    }
}
