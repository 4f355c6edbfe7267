using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Completion;

public sealed class ListProgressTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-24")]
    public async Task Shows_sessions_and_minutes_of_everyone_and_what_is_missing()
    {
        var groupId = await area.GroupAsync(null, await area.ProgrammeAsync(Bodies.Programme(sessionsPercent: 50, minutes: 400)));
        var rows = await area.EnrolPeopleAsync(groupId, 3);
        var (first, second) = (await area.SessionAsync(groupId, new DateOnly(2026, 6, 1)), await area.SessionAsync(groupId, new DateOnly(2026, 6, 2)));
        await area.AttendAsync(first, (rows[0], "onSite", null), (rows[1], "remote", 200));
        await area.AttendAsync(second, (rows[0], "onSite", null));

        var progress = await area.Lead.AllAsync($"{Path(groupId)}?limit=2");

        Assert.Equal(
            [(rows[0], "true", "480", "[]"), (rows[1], "false", "200", """["minutes"]"""), (rows[2], "false", "0", """["sessions","minutes"]""")],
            progress.Select(row => (
                row.GetProperty("enrolmentId").GetGuid(), row.Text("completed")!, row.GetProperty("progress").Text("minutes")!, row.GetProperty("progress").Text("missing")!)));
    }

    [Fact]
    public async Task Is_not_there_for_another_area_and_not_for_other_roles()
    {
        var path = new Uri(Path(await area.GroupAsync()), UriKind.Relative);
        using var foreign = await new Area(fixture).Lead.GetAsync(path);
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await Answers.AssertForbiddenAsync(area.As, client => client.GetAsync(path), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }

    private static string Path(Guid groupId) => $"{Area.Path}/groups/{groupId}/progress";
}
