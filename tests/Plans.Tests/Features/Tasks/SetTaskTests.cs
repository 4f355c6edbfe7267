using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tasks;

public sealed class SetTaskTests(PlansFixture fixture)
{
    internal static object Task(string kind = "trainTeam", string dueOn = "2027-01-31") =>
        new { facts = new { kind, what = $"Tehtävä {kind}", responsible = ModelCase.SocialWorker, dueOn, element = "systemicTeam" } };

    [Fact]
    [Trait("covers", "A4-05")]
    public async Task Each_team_has_the_four_tasks_with_person_and_day()
    {
        var area = new ModelCase(fixture);
        var team = Guid.CreateVersion7();

        foreach (var kind in new[] { "trainTeam", "modelWeeklyMeeting", "defineRoles", "hireTherapist" })
        {
            var facts = (await area.PostedAsync($"teams/{team}/implementation-tasks", Task(kind))).GetProperty("facts");
            Assert.Equal((kind, "Kaisa Mallila"), (facts.Text("kind")!, facts.GetProperty("responsible").Text("name")!));
        }

        Assert.Equal(4, (await area.ReadAsync($"implementation-tasks?teamId={team}")).Items().Count);
        await area.PostAsync($"teams/{team}/implementation-tasks", Task(dueOn: "1900-01-01")).RefusesFieldAsync("facts.dueOn", "implausible_day");
        await area.RefusedToAsync(HttpMethod.Post, $"teams/{team}/implementation-tasks", Task(), Role.Professional, Role.Family, Role.Partner, Role.Trainer, Role.Auditor, Role.Admin);
    }
}
