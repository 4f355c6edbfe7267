using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class CompareFeedbackTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Lays_occasions_side_by_side_and_shows_no_average_below_five_answers()
    {
        var formId = await AskedSession.FormAsync(area);
        await AnsweredAsync(formId, 5, 3);
        await AnsweredAsync(formId, 5, 4);
        await AnsweredAsync(formId, 4, 5);

        var occasions = await area.Lead.AllAsync($"{Area.Path}/feedback-forms/{formId}/comparison?limit=2");

        Assert.Equal(["5", "5", "4"], occasions.Select(one => one.Text("answered")));
        Assert.Equal(["3", "4", null], occasions.Select(one => one.GetProperty("scales") is { ValueKind: System.Text.Json.JsonValueKind.Array } scales ? scales[0].Text("average") : null));
        Assert.All(occasions, one => Assert.Equal("2026-08-01", one.Text("day")));
        using var foreign = await new Area(fixture).Lead.GetAsync(new Uri($"{Area.Path}/feedback-forms/{formId}/comparison", UriKind.Relative));
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    private async Task AnsweredAsync(Guid formId, int people, int score)
    {
        var asked = await (await AskedSession.HeldAsync(area, people)).AskAsync(formId);
        for (var person = 0; person < people; person++)
        {
            using var answer = await asked.AnswerAsync(person, score);
        }
    }
}
