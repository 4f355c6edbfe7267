using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class ReportExpertGroupTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-10")]
    public async Task Eleven_times_nine_meetings_and_thirteen_cases_are_three_counts()
    {
        int[] casesOfMeetings = [1, 2, 1, 1, 2, 2, 1, 1, 2];
        var story = await ExpertStory.BeginAsync(fixture);
        var slots = await story.SlotsAsync([.. Enumerable.Range(1, 11).Select(ExpertStory.Month)]);
        for (var meeting = 0; meeting < casesOfMeetings.Length; meeting++)
        {
            var cases = new List<Guid>();
            for (var one = 0; one < casesOfMeetings[meeting]; one++)
            {
                cases.Add(await story.AskAsync());
                await story.ComposeAsync(cases[^1], slots[meeting]);
            }

            await story.AsSecretaryAsync($"slots/{slots[meeting]}/held", new { caseIds = cases });
        }

        // What waits, what was left out and what was taken back is in none of the counts.
        await story.ComposeAsync(await story.AskAsync(), slots[9]);
        await story.AsSecretaryAsync($"slots/{slots[9]}/left-out", new { reason = "Este" });

        Assert.Equal((11, 9, 13), await ReportAsync(""));
        Assert.Equal((2, 2, 3), await ReportAsync("?from=2025-01-01&to=2025-02-28"));
        Assert.Equal((0, 0, 0), await ReportAsync("?from=2024-01-01&to=2024-12-31"));

        async Task<(int, int, int)> ReportAsync(string period)
        {
            var report = await story.Lead.JsonAsync($"{story.Path}/report{period}");
            return (report.GetProperty("slots").GetInt32(), report.GetProperty("held").GetInt32(), report.GetProperty("cases").GetInt32());
        }
    }
}
