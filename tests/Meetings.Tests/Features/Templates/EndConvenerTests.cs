using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Templates;

public sealed class EndConvenerTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-12")]
    public async Task Whose_certificate_ended_convenes_no_more()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        var convener = await story.ConvenerAsync();

        await TemplateStory.PostedAsync(story.Lead, $"{TemplateStory.Conveners}/{convener}/end", new { on = "2025-12-31" });

        await story.Child.RefusedAsync(
            "convener_not_certified", HttpMethod.Post, story.Processes, new { templateKey = "familyGroupConference", convenerId = convener });
        using var backwards = await story.Lead.PostAsJsonAsync($"{TemplateStory.Conveners}/{convener}/end", new { on = "2024-12-31" });
        await backwards.AssertProblemAsync(HttpStatusCode.Conflict, "end_before_start");
    }
}
