using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Ledger;

public sealed class EnterGroupTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-05")]
    public async Task Counts_registered_attended_and_certified_apart_and_again_it_replaces()
    {
        var groupId = await area.GroupAsync();
        var sessionId = await area.SessionAsync(groupId, new DateOnly(2026, 6, 1));
        var enrolments = await area.EnrolPeopleAsync(groupId, 3);
        var path = $"{Area.Path}/groups/{groupId}/ledger";
        Assert.Equal(("3", null, null, null), Numbers(await area.Lead.PostedAsync(path, new { })));

        await area.AttendAsync(sessionId, (enrolments[0], "onSite", null), (enrolments[1], "remote", null), (enrolments[2], "absent", null));
        await area.Lead.PostedAsync($"{Area.Path}/enrolments/{enrolments[0]}/certificate", new { });
        Assert.Equal(("3", null, "2", "1"), Numbers(await area.Lead.PostedAsync(path, new { })));
        Assert.Equal(groupId.ToString(), Assert.Single((await area.Lead.JsonAsync($"{Area.Path}/ledger")).Items()).Text("groupId"));
    }

    [Fact]
    [Trait("covers", "A2-07")]
    [Trait("covers", "A2-23")]
    [Trait("covers", "R-16")]
    public async Task At_an_open_event_more_may_come_than_registered()
    {
        var groupId = await area.GroupAsync(programmeId: await area.ProgrammeAsync(new { title = "SyTy-kahvit", kind = "openEvent", completion = new { sessionsPercent = 0 } }));
        await area.EnrolAsync(groupId, await area.PartnerAsync());
        Assert.Equal(("1", null, "30", null), Numbers(await area.Lead.PostedAsync($"{Area.Path}/groups/{groupId}/ledger", new { attended = "30" })));
        await area.Lead.PostAsJsonAsync($"{Area.Path}/groups/{groupId}/ledger", new { attended = "paljon" }).RefusesFieldAsync("attended", "headcount");
        await new Area(fixture).Lead.PostAsJsonAsync($"{Area.Path}/groups/{groupId}/ledger", new { }).MissingAsync();
        await Answers.AssertForbiddenAsync(
            area.As, client => client.PostAsJsonAsync($"{Area.Path}/groups/{groupId}/ledger", new { }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }

    private static (string?, string?, string?, string?) Numbers(System.Text.Json.JsonElement row) =>
        (row.Text("registered"), row.Text("selected"), row.Text("attended"), row.Text("certified"));
}
