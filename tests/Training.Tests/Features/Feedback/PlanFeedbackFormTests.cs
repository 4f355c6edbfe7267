using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class PlanFeedbackFormTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/feedback-forms";

    private readonly Area area = new(fixture);

    [Fact]
    public async Task Refuses_a_form_without_questions_and_one_without_words()
    {
        using var none = await area.Lead.PostAsJsonAsync(Path, new { title = "Palaute", questions = Array.Empty<object>() });
        await none.AssertFieldAsync("questions", "not_empty");
        using var blank = await area.Lead.PostAsJsonAsync(Path, new { title = "Palaute", questions = new[] { new { kind = "scale", text = " " } } });
        await blank.AssertFieldAsync("questions[0].text", "not_empty");
        using var unknown = await area.Lead.PostAsJsonAsync(Path, new { title = "Palaute", questions = new[] { new { kind = "stars", text = "?" } } });
        await unknown.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path, AskedSession.Form), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
}
