using System.Net.Http.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class PublishVersionTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task An_empty_version_an_older_one_and_one_that_is_published_are_refused()
    {
        var library = new Library(area);
        var path = $"{Library.Path}/{await library.DraftAsync()}/versions";
        await area.Lead.PostedAsync(path, new { note = "Toinen", body = "Uusi teksti" });
        await area.Lead.PostedAsync(path, new { note = "Tyhjä" });

        await area.Lead.PostAsJsonAsync($"{path}/3/publication", new { }).RefusesAsync("version_empty");
        await area.Lead.PostedAsync($"{path}/2/publication", new { });
        await area.Lead.PostAsJsonAsync($"{path}/2/publication", new { }).RefusesAsync("version_published");
        await area.Lead.PostAsJsonAsync($"{path}/1/publication", new { }).RefusesAsync("newer_version_published");
        await area.Lead.PostAsJsonAsync($"{path}/4/publication", new { }).MissingAsync();
    }
}
