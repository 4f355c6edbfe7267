using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ExportParticipantsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task What_goes_out_comes_in_unchanged_and_no_spreadsheet_runs_it()
    {
        await area.Lead.CreatedAsync($"{Area.Path}/participants", Bodies.Participant("a@demo.example", name: "=1+1"));
        await area.Lead.CreatedAsync($"{Area.Path}/participants", Bodies.Participant("b@demo.example", name: "Testi; \"Demo\""));

        var lines = await area.Lead.LinesAsync($"{Area.Path}/participants/export");
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("a@demo.example;\"'=1+1\";", lines[1], StringComparison.Ordinal);
        Assert.Equal(("0", "0", "2", "0"), (await area.Lead.ImportedAsync($"{Area.Path}/participants/import", string.Join('\n', lines))).Counts());
        await Answers.AssertForbiddenAsync(
            area.As, client => client.GetAsync(new Uri($"{Area.Path}/participants/export", UriKind.Relative)), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
