using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Templates;

public sealed class StartChildProcessTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-12")]
    public async Task A_family_group_conference_is_led_by_someone_in_the_register()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        var later = await story.ConvenerAsync("2026-01-02");
        await story.Child.RefusedAsync("convener_not_certified", HttpMethod.Post, story.Processes, new { templateKey = "familyGroupConference" });
        await story.Child.RefusedAsync(
            "convener_not_certified", HttpMethod.Post, story.Processes, new { templateKey = "familyGroupConference", convenerId = later });

        var process = await story.StartAsync("familyGroupConference", await story.ConvenerAsync());

        Assert.Equal("preparation", process.Text("dueStep"));
        await story.Child.HiddenFromOthersAsync(HttpMethod.Post, story.Processes, new { templateKey = "letsTalkAboutChildren" });
    }

    [Fact]
    public async Task Template_and_convener_are_known()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        using var template = await story.Child.SendAsync(HttpMethod.Post, story.Processes, new { templateKey = "unknown" });
        using var convener = await story.Child.SendAsync(
            HttpMethod.Post, story.Processes, new { templateKey = "familyGroupConference", convenerId = Guid.NewGuid() });

        await template.AssertFieldAsync("templateKey", "unknown_template");
        await convener.AssertFieldAsync("convenerId", "unknown_convener");
    }
}
