using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class GetMaterialTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Readers_see_what_is_published_and_never_a_draft()
    {
        var id = await new Library(area).DraftAsync();
        var path = $"{Library.Path}/{id}";
        await area.As(Role.Professional).GetAsync(new Uri(path, UriKind.Relative)).MissingAsync();

        await area.Lead.PostedAsync($"{path}/versions/1/publication", new { });
        await area.Lead.PostedAsync($"{path}/versions", new { note = "Toinen", body = "Luonnos" });

        Assert.Equal(["1"], (await area.As(Role.Professional).JsonAsync(path)).Items("versions").Select(version => version.Text("number")));
        Assert.Equal(["2", "1"], (await area.Lead.JsonAsync(path)).Items("versions").Select(version => version.Text("number")));
        await new Area(fixture).Lead.GetAsync(new Uri(path, UriKind.Relative)).MissingAsync();
    }
}
