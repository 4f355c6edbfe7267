using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Assignments;

public sealed class ListSubmissionsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Reviewers_see_what_was_handed_in_and_nobody_else_does()
    {
        var (id, caller) = await area.ProfessionalAsync();
        var groupId = await area.GroupAsync();
        await area.EnrolAsync(groupId, id);
        var path = $"{Area.Path}/assignments/{await area.Lead.CreatedAsync($"{Area.Path}/groups/{groupId}/assignments", new { title = "Sukupuu" })}/submissions";
        await area.As(caller).PostedAsync(path, new { text = "Työ" });

        Assert.Equal("Työ", Assert.Single((await area.As(Role.Trainer).JsonAsync(path)).Items()).Text("text"));
        using var foreign = await new Area(fixture).Lead.GetAsync(new Uri(path, UriKind.Relative));
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await Answers.AssertForbiddenAsync(
            area.As, client => client.GetAsync(new Uri(path, UriKind.Relative)), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
