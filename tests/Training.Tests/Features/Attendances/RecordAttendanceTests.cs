using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Attendances;

public sealed class RecordAttendanceTests(TrainingFixture fixture)
{
    private static readonly DateOnly Past = new(2026, 6, 1);
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-24")]
    public async Task On_site_remote_partly_and_absent_are_kept_apart_and_can_be_corrected()
    {
        var groupId = await area.GroupAsync();
        var sessionId = await area.SessionAsync(groupId, Past);
        var rows = await area.EnrolPeopleAsync(groupId, 4);

        await area.AttendAsync(sessionId, (rows[0], "onSite", null), (rows[1], "remote", 90), (rows[2], "absentNotified", null));
        await area.AttendAsync(sessionId, (rows[0], "absent", null));

        var roster = (await area.Lead.JsonAsync(Path(sessionId))).Items();
        Assert.Equal(
            [(rows[0], "absent", "0"), (rows[1], "remote", "90"), (rows[2], "absentNotified", "0"), (rows[3], null, null)],
            roster.Select(row => (row.GetProperty("enrolmentId").GetGuid(), row.Text("mode"), row.Text("minutes"))));
    }

    [Fact]
    public async Task Refuses_who_is_not_enrolled_minutes_that_do_not_fit_and_what_has_not_begun()
    {
        var groupId = await area.GroupAsync(Bodies.Group(seatLimit: 1));
        var enrolments = await area.EnrolAsync(groupId, await area.PartnerAsync(), await area.PartnerAsync());
        var (sessionId, coming) = (await area.SessionAsync(groupId, Past), await area.SessionAsync(groupId));

        await AssertRefusedAsync(sessionId, enrolments[1].Id(), "onSite", null, "not_enrolled");
        await AssertRefusedAsync(sessionId, Guid.NewGuid(), "onSite", null, "not_enrolled");
        await AssertRefusedAsync(sessionId, enrolments[0].Id(), "onSite", 241, "minutes_do_not_fit");
        await AssertRefusedAsync(sessionId, enrolments[0].Id(), "onSite", 0, "minutes_do_not_fit");
        await AssertRefusedAsync(sessionId, enrolments[0].Id(), "absent", 5, "minutes_do_not_fit");
        await AssertRefusedAsync(coming, enrolments[0].Id(), "onSite", null, "session_not_begun");
        await area.Lead.PostedAsync($"{Area.Path}/sessions/{sessionId}/cancellation", new { because = "x" });
        await AssertRefusedAsync(sessionId, enrolments[0].Id(), "onSite", null, "session_cancelled");
    }

    [Fact]
    public async Task Two_who_record_the_same_at_once_make_one_row()
    {
        var groupId = await area.GroupAsync();
        var sessionId = await area.SessionAsync(groupId, Past);
        var row = (await area.EnrolPeopleAsync(groupId, 1)).Single();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => area.AttendAsync(sessionId, (row, "onSite", null))));
        Assert.Equal("240", (await area.Lead.JsonAsync(Path(sessionId))).Items().Single().Text("minutes"));
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), Body(Guid.NewGuid(), "onSite", null)), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private async Task AssertRefusedAsync(Guid sessionId, Guid enrolmentId, string mode, int? minutes, string code)
    {
        using var answer = await area.Lead.PostAsJsonAsync(Path(sessionId), Body(enrolmentId, mode, minutes));
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
    }

    private static object Body(Guid enrolmentId, string mode, int? minutes) => new { rows = new[] { new { enrolmentId, mode, minutes } } };

    private static string Path(Guid sessionId) => $"{Area.Path}/sessions/{sessionId}/attendance";
}
