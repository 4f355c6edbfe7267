using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ImportSessionsTests(TrainingFixture fixture)
{
    private const string File = "day;localTime;durationMinutes;theme\n15.9.2026;9:00;240;Hypoteesit\n2026-09-22;9.00;240;Sukupuu\n";

    private readonly Area area = new(fixture);

    [Fact]
    public async Task Takes_sessions_in_once_and_tells_of_them_once()
    {
        var path = $"{Area.Path}/groups/{await area.GroupAsync()}/sessions/import";
        Assert.Equal(("2", "0", "0", "0"), (await area.Lead.ImportedAsync($"{path}?dryRun=true", File)).Counts());
        Assert.Empty(await fixture.Service.PublishedAsync<SessionScheduled>(area.Tenant));

        Assert.Equal(("2", "0", "0", "0"), (await area.Lead.ImportedAsync(path, File)).Counts());
        Assert.Equal(("0", "0", "2", "0"), (await area.Lead.ImportedAsync(path, File)).Counts());
        Assert.Equal(("0", "1", "1", "0"), (await area.Lead.ImportedAsync(path, File.Replace("Sukupuu", "Aikajana", StringComparison.Ordinal))).Counts());
        Assert.Equal(2, (await fixture.Service.PublishedAsync<SessionScheduled>(area.Tenant)).Count);
    }

    [Fact]
    public async Task Tells_what_is_wrong_with_each_row()
    {
        var path = $"{Area.Path}/groups/{await area.GroupAsync()}/sessions/import";
        var report = await area.Lead.ImportedAsync(
            $"{path}?dryRun=true", "day;localTime;durationMinutes\n31.9.2026;9:00;240\n15.9.2026;25:00;240\n16.9.2026;9:00;3\n17.9.2026;9:00;60\n17.9.2026;9.00;60\n");
        Assert.Equal(
            ["2:day:not_a_day", "3:localTime:not_a_time", "4:durationMinutes:inclusive_between", "6::repeated_row"],
            report.Items("errors").Select(error => $"{error.Text("line")}:{error.Text("column")}:{error.Text("code")}"));
        await new Area(fixture).Lead.SendAsync(path, File).MissingAsync();
        await Answers.AssertForbiddenAsync(area.As, client => client.SendAsync(path, File), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
