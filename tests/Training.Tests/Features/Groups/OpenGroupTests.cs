using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Groups;

public sealed class OpenGroupTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-23")]
    public async Task A_programme_is_given_to_several_groups()
    {
        var programmeId = await area.ProgrammeAsync();
        var (spring, autumn) = (await area.GroupAsync(Bodies.Group(seatLimit: 20, name: "Kevät"), programmeId), await area.GroupAsync(null, programmeId));

        var groups = (await area.Lead.JsonAsync($"{Area.Path}/groups?programmeId={programmeId}")).Items();
        Assert.Equal([(spring, "Kevät", "20"), (autumn, "Syksy", null)], groups.Select(group => (group.Id(), group.Text("name")!, group.Text("seatLimit"))));
    }

    [Fact]
    public async Task Knows_no_programme_of_another_area()
    {
        using var answer = await area.Lead.PostAsJsonAsync(Path(await new Area(fixture).ProgrammeAsync()), Bodies.Group());
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_001)]
    public async Task Refuses_a_limit_that_makes_no_sense(int seatLimit)
    {
        using var answer = await area.Lead.PostAsJsonAsync(Path(await area.ProgrammeAsync()), Bodies.Group(seatLimit));
        await answer.AssertFieldAsync("seatLimit", "inclusive_between");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), Bodies.Group()), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid programmeId) => $"{Area.Path}/programmes/{programmeId}/groups";
}
