using System.Net.Http.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class RetireMaterialTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Leaves_the_list_but_can_be_read_and_gets_no_further_version()
    {
        var id = await new Library(area).PublishedAsync();
        await area.Lead.PostedAsync($"{Library.Path}/{id}/retirement", new { because = "Laki muuttui" });

        Assert.Empty((await area.Lead.JsonAsync(Library.Path)).Items());
        Assert.Equal("Laki muuttui", (await area.Lead.JsonAsync($"{Library.Path}/{id}")).GetProperty("material").Text("retiredBecause"));
        await area.Lead.PostAsJsonAsync($"{Library.Path}/{id}/versions", new { note = "x", body = "y" }).RefusesAsync("material_retired");
        await area.Lead.PostAsJsonAsync($"{Library.Path}/{id}/retirement", new { because = "Taas" }).RefusesAsync("material_retired");
    }
}
