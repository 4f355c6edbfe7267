using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Programmes;

public sealed class ListProgrammesTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Pages_show_every_programme_once_oldest_first()
    {
        await new Area(fixture).ProgrammeAsync();
        var expected = new List<Guid>();
        for (var number = 0; number < 5; number++)
        {
            expected.Add(await area.ProgrammeAsync());
        }

        Assert.Equal(expected, (await area.As(Role.Professional).AllAsync($"{Area.Path}/programmes?limit=2")).Select(item => item.Id()));
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.GetAsync(new Uri($"{Area.Path}/programmes", UriKind.Relative)), Role.Auditor, Role.Admin, Role.Family);
}
