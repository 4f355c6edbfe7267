using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Templates;

public sealed class CompleteProcessStepTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-12")]
    public async Task A_conference_goes_from_preparation_through_private_family_time_to_its_follow_up()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        var process = await story.PathOfAsync("familyGroupConference", await story.ConvenerAsync());
        await story.RefusedAsync("step_out_of_order", process, "steps", new { stepKey = "meeting", on = "2026-01-01" });
        await story.RefusedAsync("item_missing", process, "steps", new { stepKey = "preparation", on = "2026-01-01" });
        await story.CompleteAsync(process, "preparation", "questions", "networkMapped", "familyDecides", "childsAssistant");

        await story.DoAsync(process, "meeting", "facts");
        await story.DoAsync(process, "meeting", "plan");
        await story.RefusedAsync("item_missing", process, "steps", new { stepKey = "meeting", on = "2026-01-01" });
        await story.CompleteAsync(process, "meeting", "privateTime");
        await story.RefusedAsync("step_out_of_order", process, "steps", new { stepKey = "meeting", on = "2026-01-01" });
        var whole = await story.CompleteAsync(process, "followUp", "review");

        Assert.Null(whole.Text("dueStep"));
        Assert.Equal(4, (await story.CompleteAsync(process, "followUp")).GetProperty("completed").GetArrayLength());
    }

    [Fact]
    [Trait("covers", "A2-13")]
    public async Task A_talk_is_repeated_until_the_council_and_its_meeting_is_of_the_steps_kind()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        var process = await story.PathOfAsync("letsTalkAboutChildren");
        await story.CompleteAsync(process, "talk", "strengths", "vulnerabilities", "actions");
        await story.CompleteAsync(process, "talk");
        await story.DoAsync(process, "council", "networkInvited");
        await story.DoAsync(process, "council", "help");
        var network = await story.Child.MeetingAsync("network", "2026-01-13");

        using var wrong = await story.Child.SendAsync(
            HttpMethod.Post, $"{process}/steps", new { stepKey = "council", on = "2026-01-01", meetingId = network });
        await wrong.AssertFieldAsync("meetingId", "unknown_meeting");
        var meetingId = await story.Child.MeetingAsync("cooperation", "2026-01-13");
        await story.Child.AcceptedAsync(HttpMethod.Post, $"{process}/steps", new { stepKey = "council", on = "2026-01-01", meetingId });

        await story.RefusedAsync("step_out_of_order", process, "steps", new { stepKey = "talk", on = "2026-01-01" });
    }
}
