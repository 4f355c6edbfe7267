using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.CooperationRecords;

public sealed class GetCooperationVersionTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Stays_as_it_was_shared()
    {
        var story = await CooperationStory.OpenAsync(fixture);
        await story.WholeAsync();
        await story.ShareAsync();
        await story.WrittenAsync("basics", new { guardians = new[] { "Jari" } });

        var version = await story.Child.Client.JsonAsync($"{story.Path}/versions/1");

        Assert.Equal("Maria Testimetsä", version.GetProperty("content").GetProperty("basics").GetProperty("guardians")[0].GetString());
        Assert.Equal(3, version.GetProperty("content").GetProperty("goals").GetArrayLength());
        using var none = await story.Child.Client.GetAsync(new Uri($"{story.Path}/versions/2", UriKind.Relative));
        await none.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
