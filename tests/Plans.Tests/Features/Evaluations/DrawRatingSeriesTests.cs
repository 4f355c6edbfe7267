using System.Net;
using System.Xml.Linq;

namespace SystemicPlatform.Plans.Tests.Features.Evaluations;

public sealed class DrawRatingSeriesTests(PlansFixture fixture)
{
    [Fact]
    public async Task Is_a_drawing_that_says_in_words_what_it_shows()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var (goal, baseline) = ((await one.GoalAsync()).Id(), (await one.EvaluationAsync("baseline")).Id());
        await one.RatedAsync(baseline, goal, 3, one.Child);
        await one.RatedAsync((await one.EvaluationAsync("yearlyReview")).Id(), goal, 7, one.Child);

        using var answer = await one.GetAsync($"joint-plan/goals/{goal}/chart.svg");
        var svg = XDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("29.10.2026 3/10, 29.10.2027 7/10", svg.Descendants().Single(element => element.Name.LocalName == "desc").Value, StringComparison.Ordinal);
        using var nothing = await one.GetAsync($"joint-plan/goals/{Guid.NewGuid()}/chart.svg");
        await nothing.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
