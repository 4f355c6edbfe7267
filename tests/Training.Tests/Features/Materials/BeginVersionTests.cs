using System.Net.Http.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class BeginVersionTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Versions_count_up_and_take_https_links_only()
    {
        var path = $"{Library.Path}/{await new Library(area).DraftAsync()}/versions";
        Assert.Equal("2", (await area.Lead.PostedAsync(path, new { note = "Video", link = "https://demo.example/video" })).Text("number"));
        await area.Lead.PostAsJsonAsync(path, new { note = "x", link = "javascript:alert(1)" }).RefusesFieldAsync("link", "https_address");
        await area.Lead.PostAsJsonAsync(path, new { note = " " }).RefusesFieldAsync("note", "not_empty");
        await new Area(fixture).Lead.PostAsJsonAsync(path, new { note = "x" }).MissingAsync();
    }
}
