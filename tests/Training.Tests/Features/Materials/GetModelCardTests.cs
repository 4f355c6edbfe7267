using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class GetModelCardTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Is_seen_in_its_area_only()
    {
        var path = $"{ModelCards.Path}/{await area.Lead.CreatedAsync(ModelCards.Path, ModelCards.Body())}";
        Assert.Equal("Pirkanmaa", (await area.As(Role.Professional).JsonAsync(path)).Text("area"));
        await new Area(fixture).Lead.GetAsync(new Uri(path, UriKind.Relative)).MissingAsync();
    }
}
