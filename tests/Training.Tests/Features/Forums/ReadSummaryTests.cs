using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Forums;

public sealed class ReadSummaryTests(TrainingFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-19")]
    public async Task Is_open_by_its_address_once_it_is_shared_and_not_before()
    {
        var area = new Area(fixture);
        var forum = await OpenedForum.Async(area);
        var path = new Uri($"/forums/{(await area.Lead.JsonAsync(forum.Path)).Id()}", UriKind.Relative);
        await fixture.Service.Client(null).GetAsync(path).MissingAsync();
        await area.Lead.PostedAsync($"{forum.Path}/summary", new { summary = "Jokainen ilmoittaa itse.\n<b>Ei lihavointia</b>" });

        using var answer = await fixture.Service.Client(null).GetAsync(path);

        Assert.Equal((HttpStatusCode.OK, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("<p>Jokainen ilmoittaa itse.</p><p>&lt;b&gt;Ei lihavointia", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await fixture.Service.Client(null).GetAsync(new Uri($"/forums/{Guid.NewGuid()}", UriKind.Relative)).MissingAsync();
    }
}
