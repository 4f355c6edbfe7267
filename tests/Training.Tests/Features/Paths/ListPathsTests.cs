using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Paths;

public sealed class ListPathsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Pages_show_each_once()
    {
        Guid[] ids = [(await Induction.PathAsync(area)).Id(), (await Induction.PathAsync(area)).Id(), (await Induction.PathAsync(area)).Id()];
        Assert.Equal(ids, (await area.Lead.AllAsync($"{Induction.Path}?limit=2")).Select(row => row.Id()));
    }
}
