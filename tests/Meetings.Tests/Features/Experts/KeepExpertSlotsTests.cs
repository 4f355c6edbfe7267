using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class KeepExpertSlotsTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "R-15")]
    public async Task Keeps_local_time_over_the_clock_change_and_no_time_twice()
    {
        var story = await ExpertStory.BeginAsync(fixture);

        var slots = (await story.AsSecretaryAsync(
            "slots", new { days = new[] { "2026-04-10", "2026-03-10", "2026-03-10" }, localTime = "09:00", durationMinutes = 120 })).Items();

        Assert.Equal(["2026-03-10T07:00:00Z", "2026-04-10T06:00:00Z"], slots.Select(slot => slot.Text("startsAt")));
        await story.RefusedAsync("slot_exists", "slots", new { days = new[] { "2026-04-10" }, localTime = "09:00", durationMinutes = 60 });
    }

    [Fact]
    public async Task Only_the_secretary_and_the_supervision_may()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var body = new { days = new[] { "2026-04-10" }, localTime = "09:00", durationMinutes = 60 };
        foreach (var caller in new[] { story.Expert, story.Child.Worker })
        {
            using var answer = await story.Child.Area.As(caller).PostAsJsonAsync($"{story.Path}/slots", body);
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }

        await ExpertStory.AcceptedAsync(story.Lead, $"{story.Path}/slots", body);
    }
}
