using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Templates;

public sealed class WriteTemplateVersionTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-13")]
    public async Task A_process_follows_the_version_that_it_began_with()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        var before = await story.PathOfAsync("schoolNonAttendance");

        var version = await TemplateStory.PostedAsync(story.Lead, TemplateStory.Templates, TemplateStory.Version("schoolNonAttendance", 1));
        var after = await story.StartAsync("schoolNonAttendance");

        Assert.Equal(2, version.GetProperty("version").GetInt32());
        Assert.Equal((2, "only"), (after.GetProperty("templateVersion").GetInt32(), after.Text("dueStep")));
        var kept = await story.Child.Client.JsonAsync(before);
        Assert.Equal((1, "understanding"), (kept.GetProperty("templateVersion").GetInt32(), kept.Text("dueStep")));
        Assert.Equal(2, await VersionAsync(story.Child.Client));
        Assert.Equal(1, await VersionAsync(new Area(fixture.Service).As(Role.Lead)));

        static async Task<int> VersionAsync(HttpClient client) => (await client.JsonAsync(TemplateStory.Templates)).Items()
            .Single(template => template.Text("key") == "schoolNonAttendance").GetProperty("version").GetInt32();
    }

    [Fact]
    public async Task Of_two_writers_the_second_is_told_and_an_area_writes_templates_of_its_own()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        await TemplateStory.PostedAsync(story.Lead, TemplateStory.Templates, TemplateStory.Version("omaMalli", 0));

        using var late = await story.Lead.PostAsJsonAsync(TemplateStory.Templates, TemplateStory.Version("omaMalli", 0));

        await late.AssertProblemAsync(HttpStatusCode.Conflict, "template_changed");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            story.Lead.PostAsJsonAsync(TemplateStory.Templates, TemplateStory.Version("omaMalli", 1))));
        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Only_the_lead_may_and_keys_are_unique()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        using var worker = await story.Child.Client.PostAsJsonAsync(TemplateStory.Templates, TemplateStory.Version("omaMalli", 0));
        using var twice = await story.Lead.PostAsJsonAsync(
            TemplateStory.Templates, TemplateStory.Version("omaMalli", 0, [.. TemplateStory.OneStep, .. TemplateStory.OneStep]));
        using var key = await story.Lead.PostAsJsonAsync(TemplateStory.Templates, TemplateStory.Version("Oma malli!", 0));

        await worker.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        await twice.AssertFieldAsync("content.steps", "same_key");
        await key.AssertFieldAsync("key", "template_key");
    }
}
