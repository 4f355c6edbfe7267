using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class ChangeModelCardTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Replaces_the_card()
    {
        var path = $"{ModelCards.Path}/{await area.Lead.CreatedAsync(ModelCards.Path, ModelCards.Body())}";
        using var changed = await area.Lead.ReplaceAsync(path, ModelCards.Body("Uusi nimi"));
        Assert.Equal("Uusi nimi", (await changed.BodyAsync()).Text("name"));
        await new Area(fixture).Lead.PutAsync(path, ModelCards.Body(), "\"1\"").MissingAsync();
    }
}
