using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Templates;

public sealed class ListConvenersTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Shows_the_areas_own_page_by_page()
    {
        var story = await TemplateStory.BeginAsync(fixture);
        Guid[] conveners = [await story.ConvenerAsync(), await story.ConvenerAsync()];
        await (await TemplateStory.BeginAsync(fixture)).ConvenerAsync();

        var first = await story.Child.Client.JsonAsync($"{TemplateStory.Conveners}?limit=1");
        var rest = await story.Child.Client.JsonAsync($"{TemplateStory.Conveners}?limit=1&cursor={first.Text("next")}");

        Assert.Equal(conveners, first.Items().Concat(rest.Items()).Select(convener => convener.GetProperty("id").GetGuid()));
    }
}
