using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ImportAttendanceTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Names_people_by_address_or_id_and_refuses_whoever_has_no_seat()
    {
        var groupId = await area.GroupAsync();
        var (byEmail, byId) = (await area.PartnerAsync("mukana@demo.example"), await area.PartnerAsync());
        await area.PartnerAsync("vieras@demo.example");
        await area.EnrolAsync(groupId, byEmail, byId);
        var session = await area.SessionAsync(groupId, new DateOnly(2026, 8, 1));
        var path = $"{Area.Path}/sessions/{session}/attendance/import";
        var file = $"participantId;email;mode;minutes\n;Mukana@demo.example;onSite;\n{byId};;remote;120\n;vieras@demo.example;onSite;\n;;absent;\n";

        var report = await area.Lead.ImportedAsync($"{path}?rowByRow=true", file);

        Assert.Equal(("2", "0", "0", "2"), report.Counts());
        Assert.Equal(["4:not_enrolled", "5:not_empty"], report.Items("errors").Select(error => $"{error.Text("line")}:{error.Text("code")}"));
        Assert.Equal(("0", "0", "2", "2"), (await area.Lead.ImportedAsync($"{path}?rowByRow=true", file)).Counts());
        var roster = (await area.Lead.JsonAsync($"{Area.Path}/sessions/{session}/attendance")).Items();
        Assert.Equal(["onSite 240", "remote 120"], roster.Select(row => $"{row.Text("mode")} {row.Text("minutes")}"));
    }

    [Fact]
    public async Task Refuses_a_session_that_has_not_begun_and_every_other_role()
    {
        var path = $"{Area.Path}/sessions/{await area.SessionAsync(await area.GroupAsync())}/attendance/import";
        await area.Lead.SendAsync(path, "email;mode\n").RefusesAsync("session_not_begun");
        await new Area(fixture).Lead.SendAsync(path, "email;mode\n").MissingAsync();
        await Answers.AssertForbiddenAsync(
            area.As, client => client.SendAsync(path, "email;mode\n"), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
