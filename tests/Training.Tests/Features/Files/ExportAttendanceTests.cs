using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ExportAttendanceTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Whose_attendance_is_unknown_has_none()
    {
        var groupId = await area.GroupAsync();
        var session = await area.SessionAsync(groupId, new DateOnly(2026, 8, 1));
        var seats = await area.EnrolPeopleAsync(groupId, 2);
        await area.AttendAsync(session, (seats[0], "onSite", null));
        var lines = await area.Lead.LinesAsync($"{Area.Path}/sessions/{session}/attendance/export");
        Assert.EndsWith(";;onSite;240;Testi Demokoulu", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(";;;;Testi Demokoulu", lines[2], StringComparison.Ordinal);
        await new Area(fixture).Lead.GetAsync(new Uri($"{Area.Path}/sessions/{session}/attendance/export", UriKind.Relative)).MissingAsync();
    }
}
