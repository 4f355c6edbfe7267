using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Consultations;

public sealed class ReportConsultationsTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-21")]
    public async Task Counts_all_six_kinds_within_the_period()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        foreach (var (kind, on, minutes) in new[] { ("mentoring", "2025-12-31", 30), ("mentoring", "2026-01-01", 60), ("emotionalSupport", "2026-01-01", 45) })
        {
            await ConsultationStory.PostedAsync(story.Worker, "/api/meetings/consultation-log", new { kind, on, minutes, remote = false });
        }

        var report = await story.Worker.JsonAsync("/api/meetings/consultation-log/report?from=2026-01-01&to=2026-01-31");

        Assert.Equal(
            [("mentoring", 1, 60), ("professionalConsultation", 0, 0), ("clientProcessReflection", 0, 0), ("strengtheningSystemicWork", 0, 0), ("emotionalSupport", 1, 45), ("changeSupport", 0, 0)],
            report.GetProperty("kinds").EnumerateArray().Select(row => (row.Text("kind"), row.GetProperty("times").GetInt32(), row.GetProperty("minutes").GetInt32())));
    }
}
