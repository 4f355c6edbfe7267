using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Enrolments;

public sealed class ListOwnEnrolmentsTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/enrolments/own";
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Shows_ones_own_and_nobody_elses()
    {
        var (id, caller) = await area.ProfessionalAsync();
        var (other, _) = await area.ProfessionalAsync();
        var expected = new List<Guid>();
        for (var number = 0; number < 3; number++)
        {
            expected.Add((await area.EnrolAsync(await area.GroupAsync(), id, other))[0].Id());
        }

        Assert.Equal(expected, (await area.As(caller).AllAsync($"{Path}?limit=2")).Select(row => row.Id()));
        Assert.Empty((await area.As(Role.Professional).JsonAsync(Path)).Items());
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.GetAsync(new Uri(Path, UriKind.Relative)), Role.Auditor, Role.Admin, Role.Family, Role.Partner);
}
