using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ExportGapsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-25")]
    public async Task Lists_places_that_nobody_trained_holds()
    {
        var (teamId, (person, _)) = (await area.TeamAsync(), await area.ProfessionalAsync());
        await area.JoinAsync(teamId, person, TeamRole.Coordinator, new DateOnly(2026, 1, 1));
        Assert.Equal($"{teamId};{person};;coordinator;", (await area.Lead.LinesAsync($"{Area.Path}/coverage/gaps/export"))[1]);
    }
}
