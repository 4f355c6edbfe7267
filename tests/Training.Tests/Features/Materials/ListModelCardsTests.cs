using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class ListModelCardsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Pages_show_each_once()
    {
        Guid[] ids = [await CardAsync(), await CardAsync(), await CardAsync()];
        Assert.Equal(ids, (await area.Lead.AllAsync($"{ModelCards.Path}?limit=2")).Select(row => row.Id()));
    }

    private Task<Guid> CardAsync() => area.Lead.CreatedAsync(ModelCards.Path, ModelCards.Body());
}
