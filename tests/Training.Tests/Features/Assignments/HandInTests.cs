using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Assignments;

public sealed class HandInTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Again_it_replaces_what_was_handed_in()
    {
        var (id, caller) = await area.ProfessionalAsync();
        var groupId = await area.GroupAsync();
        await area.EnrolAsync(groupId, id);
        var path = await PathAsync(groupId);

        var first = await area.As(caller).PostedAsync(path, new { text = "Eka" });
        var second = await area.As(caller).PostedAsync(path, new { text = "Toka" });

        Assert.Equal((first.Id(), "Toka", "handedIn"), (second.Id(), second.Text("text")!, second.Text("status")!));
    }

    [Fact]
    public async Task Only_who_has_a_seat_hands_in()
    {
        var (_, caller) = await area.ProfessionalAsync();
        var path = await PathAsync(await area.GroupAsync());
        using var stranger = await area.As(caller).PostAsJsonAsync(path, new { text = "x" });
        await stranger.AssertProblemAsync(HttpStatusCode.Conflict, "not_enrolled");
        using var unknown = await area.As(caller).PostAsJsonAsync($"{Area.Path}/assignments/{Guid.NewGuid()}/submissions", new { text = "x" });
        await unknown.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        using var blank = await area.As(caller).PostAsJsonAsync(path, new { text = "" });
        await blank.AssertFieldAsync("text", "not_empty");
        await Answers.AssertForbiddenAsync(area.As, client => client.PostAsJsonAsync(path, new { text = "x" }), Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }

    private async Task<string> PathAsync(Guid groupId) =>
        $"{Area.Path}/assignments/{await area.Lead.CreatedAsync($"{Area.Path}/groups/{groupId}/assignments", new { title = "Sukupuu" })}/submissions";
}
