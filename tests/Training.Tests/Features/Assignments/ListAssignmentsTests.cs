using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Assignments;

public sealed class ListAssignmentsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Pages_show_each_once_and_another_area_sees_none()
    {
        var path = $"{Area.Path}/groups/{await area.GroupAsync()}/assignments";
        var expected = new List<Guid>();
        for (var number = 0; number < 3; number++)
        {
            expected.Add(await area.Lead.CreatedAsync(path, new { title = $"Tehtävä {number}" }));
        }

        Assert.Equal(expected, (await area.Lead.AllAsync($"{path}?limit=2")).Select(row => row.Id()));
        using var foreign = await new Area(fixture).Lead.GetAsync(new Uri(path, UriKind.Relative));
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await Answers.AssertForbiddenAsync(area.As, client => client.GetAsync(new Uri(path, UriKind.Relative)), Role.Auditor, Role.Admin, Role.Family);
    }
}
