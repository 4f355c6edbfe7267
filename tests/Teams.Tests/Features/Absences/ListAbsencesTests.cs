using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Absences;

public sealed class ListAbsencesTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Pages_through_the_absences_of_one_professional()
    {
        var path = EnterAbsenceTests.Path(await api.SocialWorkerAsync());
        Assert.Empty((await api.ReadAsync(api.Worker, path)).Items());
        foreach (var week in new[] { 0, 10, 20 })
        {
            await api.CreateAsync(api.Lead, path, EnterAbsenceTests.Absence(week, week + 6));
        }

        var first = await api.ReadAsync(api.Worker, $"{path}?limit=2");
        Assert.Equal(2, first.Items().Count);
        Assert.Single((await api.ReadAsync(api.Worker, $"{path}?limit=2&cursor={first.Text("next")}")).Items());
        await api.GetAsync(new TeamsApi(fixture).Lead, path).MissingAsync();
    }
}
