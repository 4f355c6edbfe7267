using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class ListFeedbackFormsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Pages_show_each_once()
    {
        Guid[] ids = [await AskedSession.FormAsync(area), await AskedSession.FormAsync(area), await AskedSession.FormAsync(area)];
        Assert.Equal(ids, (await area.Lead.AllAsync($"{Area.Path}/feedback-forms?limit=2")).Select(row => row.Id()));
    }
}
