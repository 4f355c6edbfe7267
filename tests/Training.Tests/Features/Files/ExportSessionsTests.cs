using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ExportSessionsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task What_goes_out_comes_in_unchanged()
    {
        var groupId = await area.GroupAsync();
        await area.SessionAsync(groupId);
        var lines = await area.Lead.LinesAsync($"{Area.Path}/groups/{groupId}/sessions/export");
        Assert.StartsWith("2026-09-15;09:00;240;Hypoteesit;Demo-talo;", lines[1], StringComparison.Ordinal);
        Assert.Equal(("0", "0", "1", "0"), (await area.Lead.ImportedAsync($"{Area.Path}/groups/{groupId}/sessions/import", string.Join('\n', lines))).Counts());
        await new Area(fixture).Lead.GetAsync(new Uri($"{Area.Path}/groups/{groupId}/sessions/export", UriKind.Relative)).MissingAsync();
    }
}
