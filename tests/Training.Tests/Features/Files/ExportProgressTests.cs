namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ExportProgressTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Tells_hours_and_what_is_missing()
    {
        var groupId = await area.GroupAsync();
        await area.SessionAsync(groupId, new DateOnly(2026, 8, 1));
        await area.EnrolPeopleAsync(groupId, 1);
        var line = (await area.Lead.LinesAsync($"{Area.Path}/groups/{groupId}/progress/export"))[1];
        Assert.EndsWith(";Testi Demokoulu;false;1;0;0;0;0;sessions", line, StringComparison.Ordinal);
    }
}
