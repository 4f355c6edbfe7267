using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class ListDueMaterialsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Lists_the_longest_overdue_first_until_they_were_looked_at()
    {
        var library = new Library(area);
        var later = await library.DraftAsync(await library.BodyAsync(reviewOn: "2026-08-03"));
        var first = await library.DraftAsync(await library.BodyAsync(reviewOn: "2026-01-01"));
        await library.DraftAsync(await library.BodyAsync(reviewOn: "2026-08-04"));

        Assert.Equal([first, later], (await area.Lead.AllAsync($"{Library.Path}/due?limit=1")).Select(row => row.Id()));
        Assert.Equal(3, (await area.Lead.JsonAsync($"{Library.Path}/due?by=2026-12-31")).Items().Count);

        using var reviewed = await area.Lead.ReplaceAsync($"{Library.Path}/{first}", await library.BodyAsync(reviewOn: "2027-08-03"));
        await reviewed.BodyAsync();
        Assert.Equal([later], (await area.Lead.JsonAsync($"{Library.Path}/due")).Items().Select(row => row.Id()));
    }
}
