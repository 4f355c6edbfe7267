using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class ComposeExpertCaseTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-08")]
    [Trait("covers", "A2-09")]
    public async Task Experts_are_called_by_the_cases_fields_and_an_open_field_takes_a_reason()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var slot = (await story.SlotsAsync("2026-02-10"))[0];
        var asked = await story.AskAsync();
        var lawyerOnly = new[] { story.Experts[0] };

        await story.RefusedAsync("field_not_covered", $"cases/{asked}/composition", new { slotId = slot, expertIds = lawyerOnly });
        await story.RefusedAsync("expert_not_in_group", $"cases/{asked}/composition", new { slotId = slot, expertIds = new[] { Guid.NewGuid() } });
        var gap = await story.AsSecretaryAsync($"cases/{asked}/composition", new { slotId = slot, expertIds = lawyerOnly, gapReason = "Psykologi kuultu erikseen" });
        var whole = await story.ComposeAsync(asked, slot);

        Assert.Equal("Psykologi kuultu erikseen", gap.Text("gapReason"));
        Assert.Equal(("scheduled", slot, 2), (whole.Text("status"), whole.GetProperty("slotId").GetGuid(), whole.GetProperty("expertIds").GetArrayLength()));
    }
}
