using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Attendances;

public sealed class ListRosterTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Pages_show_everyone_with_a_seat_once_and_nobody_who_waits()
    {
        var groupId = await area.GroupAsync(Bodies.Group(seatLimit: 4));
        var rows = await area.EnrolPeopleAsync(groupId, 5);
        var sessionId = await area.SessionAsync(groupId, new DateOnly(2026, 6, 1));
        await area.AttendAsync(sessionId, (rows[2], "onSite", null));

        var roster = await area.As(Role.Trainer).AllAsync($"{Path(sessionId)}?limit=3");
        Assert.Equal(rows.Take(4), roster.Select(row => row.GetProperty("enrolmentId").GetGuid()));
        Assert.Equal([null, null, "onSite", null], roster.Select(row => row.Text("mode")));
    }

    [Fact]
    public async Task Is_not_there_for_another_area_and_not_for_other_roles()
    {
        var path = new Uri(Path(await area.SessionAsync(await area.GroupAsync())), UriKind.Relative);
        using var foreign = await new Area(fixture).Lead.GetAsync(path);
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await Answers.AssertForbiddenAsync(area.As, client => client.GetAsync(path), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }

    private static string Path(Guid sessionId) => $"{Area.Path}/sessions/{sessionId}/attendance";
}
