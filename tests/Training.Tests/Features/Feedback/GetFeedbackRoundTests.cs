using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class GetFeedbackRoundTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Shows_the_questions_and_whether_one_has_answered()
    {
        var asked = await (await AskedSession.HeldAsync(area, 2)).AskAsync();
        using var answer = await asked.AnswerAsync(0, 4);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);

        Assert.Equal("true", (await area.As(asked.People[0].Caller).JsonAsync(asked.Path)).Text("givenByYou"));
        var other = await area.As(asked.People[1].Caller).JsonAsync(asked.Path);
        Assert.Equal(("false", 2), (other.Text("givenByYou"), other.GetProperty("form").GetProperty("questions").GetArrayLength()));
        using var foreign = await new Area(fixture).Lead.GetAsync(new Uri(asked.Path, UriKind.Relative));
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
