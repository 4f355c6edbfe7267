using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Assignments;

public sealed class ReviewSubmissionTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-05")]
    public async Task Returned_work_comes_again_and_accepted_supplementary_work_stands_in_for_a_session()
    {
        var (id, caller) = await area.ProfessionalAsync();
        var groupId = await area.GroupAsync(null, await area.ProgrammeAsync(Bodies.Programme(sessionsPercent: 100)));
        await area.EnrolAsync(groupId, id);
        await area.SessionAsync(groupId, new DateOnly(2026, 6, 1));
        var assignment = await area.Lead.CreatedAsync($"{Area.Path}/groups/{groupId}/assignments", new { title = "Täydennystehtävä", supplementary = true });
        var submissions = $"{Area.Path}/assignments/{assignment}/submissions";
        var review = $"{Area.Path}/submissions/{(await area.As(caller).PostedAsync(submissions, new { text = "Eka" })).Id()}/review";

        Assert.Equal("returned", (await area.Lead.PostedAsync(review, new { accepted = false, note = "Lisää hypoteeseja" })).Text("status"));
        await area.As(caller).PostedAsync(submissions, new { text = "Toka" });
        Assert.Equal("false", await CompletedAsync());
        await area.Lead.PostedAsync(review, new { accepted = true });
        Assert.Equal("true", await CompletedAsync());

        using var again = await area.Lead.PostAsJsonAsync(review, new { accepted = false, note = "x" });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "submission_already_accepted");
        using var late = await area.As(caller).PostAsJsonAsync(submissions, new { text = "Kolmas" });
        await late.AssertProblemAsync(HttpStatusCode.Conflict, "submission_already_accepted");

        async Task<string?> CompletedAsync() => (await area.Lead.JsonAsync($"{Area.Path}/groups/{groupId}/progress")).Items().Single().Text("completed");
    }

    [Fact]
    public async Task Returning_takes_a_note_and_there_must_be_something()
    {
        using var silent = await area.Lead.PostAsJsonAsync($"{Area.Path}/submissions/{Guid.NewGuid()}/review", new { accepted = false });
        await silent.AssertFieldAsync("note", "not_empty");
        using var unknown = await area.Lead.PostAsJsonAsync($"{Area.Path}/submissions/{Guid.NewGuid()}/review", new { accepted = true });
        await unknown.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync($"{Area.Path}/submissions/{Guid.NewGuid()}/review", new { accepted = true }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
}
