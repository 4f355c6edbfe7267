using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Templates;

public sealed class RegisterConvenerTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-12")]
    public async Task Only_the_lead_keeps_the_register()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        using var worker = await story.Child.Client.PostAsJsonAsync(TemplateStory.Conveners, new { name = "A", certifiedOn = "2025-01-01" });
        using var backwards = await story.Lead.PostAsJsonAsync(
            TemplateStory.Conveners, new { name = "A", certifiedOn = "2025-01-02", validTo = "2025-01-01" });

        await worker.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        await backwards.AssertFieldAsync("validTo", "end_before_start");
        await story.ConvenerAsync();
    }
}
