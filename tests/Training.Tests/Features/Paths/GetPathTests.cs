using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Paths;

public sealed class GetPathTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Is_seen_in_its_area_only()
    {
        var path = $"{Induction.Path}/{(await Induction.PathAsync(area)).Id()}";
        Assert.Equal("induction", (await area.As(Role.Professional).JsonAsync(path)).Text("kind"));
        await new Area(fixture).Lead.GetAsync(new Uri(path, UriKind.Relative)).MissingAsync();
    }
}
