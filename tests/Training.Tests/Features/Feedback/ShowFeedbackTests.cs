using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class ShowFeedbackTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-22")]
    public async Task Shows_nothing_below_five_answers_and_then_in_steps_of_five()
    {
        var asked = await (await AskedSession.HeldAsync(area, 7)).AskAsync();
        for (var person = 0; person < 4; person++)
        {
            using var answer = await asked.AnswerAsync(person, 5, $"Opin {person}");
        }

        var four = await area.Lead.JsonAsync($"{asked.Path}/results");
        Assert.Equal(("7", "4", "0", null), (four.Text("asked"), four.Text("answered"), four.Text("counted"), four.Text("questions")));

        using (await asked.AnswerAsync(4, 1))
        {
            var five = await area.Lead.JsonAsync($"{asked.Path}/results");
            Assert.Equal(("5", "5"), (five.Text("answered"), five.Text("counted")));
            var questions = five.GetProperty("questions").EnumerateArray().ToList();
            Assert.Equal("4.2", questions[0].Text("average"));
            Assert.Equal(
                ["Opin 0", "Opin 1", "Opin 2", "Opin 3"], questions[1].GetProperty("texts").EnumerateArray().Select(text => text.GetString()!).Order());
        }

        using (await asked.AnswerAsync(5, 1))
        {
            var six = await area.Lead.JsonAsync($"{asked.Path}/results");
            Assert.Equal(("6", "5", "4.2"), (six.Text("answered"), six.Text("counted"), six.GetProperty("questions")[0].Text("average")));
        }
    }

    [Fact]
    public async Task Only_those_who_read_reports_see_them()
    {
        var asked = await (await AskedSession.HeldAsync(area, 1)).AskAsync();
        var path = new Uri($"{asked.Path}/results", UriKind.Relative);
        await Answers.AssertForbiddenAsync(
            area.As, client => client.GetAsync(path), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
        using var foreign = await new Area(fixture).Lead.GetAsync(path);
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
