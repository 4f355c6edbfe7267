using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Assignments;

public sealed class GiveAssignmentTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Is_seen_by_those_who_take_part()
    {
        var groupId = await area.GroupAsync();
        var id = await area.Lead.CreatedAsync(Path(groupId), new { title = "Sukupuu", instructions = "Piirrä\noma sukupuusi", dueOn = "2026-10-01" });
        var seen = Assert.Single((await area.As(Role.Professional).JsonAsync(Path(groupId))).Items());
        Assert.Equal((id, "Sukupuu", "false", "2026-10-01"), (seen.Id(), seen.Text("title"), seen.Text("supplementary"), seen.Text("dueOn")));
    }

    [Fact]
    public async Task Refuses_what_is_not_right_and_knows_no_group_of_another_area()
    {
        using var blank = await area.Lead.PostAsJsonAsync(Path(await area.GroupAsync()), new { title = " " });
        await blank.AssertFieldAsync("title", "not_empty");
        using var foreign = await area.Lead.PostAsJsonAsync(Path(await new Area(fixture).GroupAsync()), new { title = "x" });
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), new { title = "x" }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid groupId) => $"{Area.Path}/groups/{groupId}/assignments";
}
