using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;
using SystemicPlatform.Training.Tests.Features.Feedback;
using SystemicPlatform.Training.Tests.Features.Forums;
using SystemicPlatform.Training.Tests.Features.Materials;
using SystemicPlatform.Training.Tests.Features.Paths;

namespace SystemicPlatform.Training.Tests;

/// <summary>What one area has is not there for those who lead another, whatever they try to change of it.</summary>
public sealed class OtherAreaTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Nothing_of_a_group_its_people_and_their_work_can_be_changed()
    {
        var groupId = await area.GroupAsync();
        var (session, enrolment) = (await area.SessionAsync(groupId), (await area.EnrolAsync(groupId, await area.PartnerAsync())).Single().Id());
        var assignment = await area.Lead.CreatedAsync($"{Area.Path}/groups/{groupId}/assignments", new { title = "Sukupuu" });
        await RefusedAsync(
            ($"groups/{groupId}/assignments", new { title = "x" }),
            ($"groups/{groupId}/sessions", Bodies.Session()),
            ($"groups/{groupId}/selection", new { selected = new[] { enrolment }, notSelected = Array.Empty<Guid>() }),
            ($"groups/{groupId}/cancellation", new { because = "x" }),
            ($"groups/{groupId}/forum", new { theme = "x" }),
            ($"sessions/{session}/attendance", new { rows = new[] { new { enrolmentId = enrolment, mode = "onSite" } } }),
            ($"sessions/{session}/cancellation", new { because = "x" }),
            ($"enrolments/{enrolment}/cancellation", new { }),
            ($"enrolments/{enrolment}/exemptions", new { part = "sessions", reason = "x" }),
            ($"enrolments/{enrolment}/certificate", new { }),
            ($"assignments/{assignment}/submissions", new { text = "x" }));
    }

    [Fact]
    public async Task Nothing_of_feedback_forums_materials_and_paths_can_be_changed()
    {
        var asked = await (await AskedSession.HeldAsync(area, 1)).AskAsync();
        var forum = await OpenedForum.Async(area);
        var material = await new Library(area).DraftAsync();
        var path = await Induction.PathAsync(area);
        await RefusedAsync(
            ($"sessions/{asked.SessionId}/feedback/reminders", new { }),
            ($"groups/{forum.GroupId}/forum/questions", new { text = "Miksi?" }),
            ($"groups/{forum.GroupId}/forum/summary", new { summary = "x" }),
            ($"materials/{material}/versions", new { note = "x", body = "x" }),
            ($"materials/{material}/versions/1/publication", new { }),
            ($"materials/{material}/retirement", new { because = "x" }),
            ($"paths/{path.Id()}/walks", new { participantId = Guid.NewGuid() }));
        using var change = await Foreign().PutAsync($"{Area.Path}/paths/{path.Id()}", await Induction.BodyAsync(area), "\"1\"");
        await change.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        using var card = await Foreign().PutAsync($"{Area.Path}/materials/{material}", await new Library(area).BodyAsync(), "\"1\"");
        await card.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    private HttpClient Foreign() => area.As(TestCaller.With(Role.Lead, TestCaller.NewTenant()));

    private async Task RefusedAsync(params (string Path, object Body)[] writes)
    {
        foreach (var (path, body) in writes)
        {
            using var answer = await Foreign().PostAsJsonAsync($"{Area.Path}/{path}", body);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }
}
