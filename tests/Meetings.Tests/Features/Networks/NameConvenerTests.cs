using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class NameConvenerTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-04")]
    [Trait("covers", "R-08")]
    public async Task Is_the_coordinator_or_the_own_worker_when_named_and_never_someone_of_the_family()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        static object Convener(string basis, string kind, string name) => new { basis, who = new { kind, name } };

        var process = await story.PutAsync("convener", Convener("coordinator", "professional", "Noora Näytelä"));

        Assert.Equal("coordinator", process.GetProperty("convener").Text("basis"));
        await RefusedAsync("convener_is_not_noticer", Convener("noticer", "professional", "Noora Näytelä"));
        await RefusedAsync("convener_of_family", Convener("ownWorker", "family", "Äiti"));

        Task RefusedAsync(string code, object body) => story.Child.RefusedAsync(code, HttpMethod.Put, $"{story.Path}/convener", body, story.Path);
    }
}
