using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class GetFeedbackFormTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Shows_the_questions_in_order_and_another_area_sees_nothing()
    {
        var path = $"{Area.Path}/feedback-forms/{await AskedSession.FormAsync(area)}";
        var questions = (await area.Lead.JsonAsync(path)).GetProperty("questions").EnumerateArray().ToList();
        Assert.Equal([("1", "scale"), ("2", "text")], questions.Select(question => (question.Text("number"), question.Text("kind"))));
        using var foreign = await new Area(fixture).Lead.GetAsync(new Uri(path, UriKind.Relative));
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
