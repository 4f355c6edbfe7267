using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Groups;

public sealed class ListGroupsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Pages_show_every_group_once_of_one_programme_or_of_all()
    {
        var (one, other) = (await area.ProgrammeAsync(), await area.ProgrammeAsync());
        var expected = new List<Guid>();
        for (var number = 0; number < 6; number++)
        {
            expected.Add(await area.GroupAsync(null, number % 2 == 0 ? one : other));
        }

        Assert.Equal(expected, await IdsAsync("?limit=4"));
        Assert.Equal(expected.Where((_, index) => index % 2 == 0), await IdsAsync($"?programmeId={one}&limit=2"));
        Assert.Empty((await new Area(fixture).Lead.JsonAsync($"{Area.Path}/groups?programmeId={one}")).Items());
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.GetAsync(new Uri($"{Area.Path}/groups", UriKind.Relative)), Role.Auditor, Role.Admin, Role.Family);

    private async Task<List<Guid>> IdsAsync(string query) => (await area.As(Role.Professional).AllAsync($"{Area.Path}/groups{query}")).ConvertAll(row => row.Id());
}
