using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Contracts.Plans;

namespace SystemicPlatform.Plans.Tests.Visibility;

/// <summary>Must show 3: walks every endpoint that there is, whoever adds it, as the school that may not see a goal.</summary>
public sealed class HiddenGoalTests(PlansFixture fixture)
{
    private const string Secret = "Salainen tavoite koululta";

    [Fact]
    [Trait("covers", "L-22")]
    [Trait("covers", "L-17")]
    public async Task A_goal_hidden_from_the_school_is_in_no_answer_that_the_school_can_reach()
    {
        var (one, goalId, ids) = await StoryAsync();

        var (school, _) = await WalkAsync(one, one.School, ids);
        var (mother, answered) = await WalkAsync(one, one.Mother, ids);

        Assert.All(school, answer => Assert.False(Tells(answer.Body, goalId), $"{answer.Path} tells the school of the goal"));
        // The walk proves something only where the goal is found by those who may see it, and where the school gets answers.
        Assert.True(mother.Count(answer => Tells(answer.Body, goalId)) >= 7, $"the mother was told of the goal by {mother.Count(answer => Tells(answer.Body, goalId))} of {answered} answers");
        Assert.True(school.Count(answer => answer.Ok) >= 6, "the school got too few answers to prove anything");
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task No_event_tells_the_school_of_a_goal_hidden_from_it()
    {
        var (one, goalId, _) = await StoryAsync();

        var told = (await one.Service.InTenantAsync(one.Tenant, db => db.OutboxMessages.Select(message => message.Body).ToListAsync()))
            .FindAll(body => body.Contains(goalId.ToString(), StringComparison.Ordinal));

        Assert.All(told, body => Assert.DoesNotContain(one.SchoolId.ToString(), body, StringComparison.Ordinal));
        Assert.All(await one.Service.PublishedAsync<GoalSet>(one.Tenant), set => Assert.Equal(set.GoalId != goalId, set.ForEveryone));
        Assert.NotEmpty(told);
    }

    // Published with the goal hidden, and another goal that was hidden only afterwards.
    private async Task<(PlanCase One, Guid GoalId, Dictionary<string, string> Ids)> StoryAsync()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.GoalAsync(owner: "family");
        var facts = DemoPlan.Goal("family");
        facts["what"] = Secret;
        object hidden = new { everyone = false, child = true, personIds = new[] { one.MotherId } };
        var goal = await one.PostedAsync("joint-plan/goals", new { facts, audience = hidden });
        var baseline = await one.EvaluationAsync("baseline");
        var step = await one.StepAsync(goal.Id());
        await one.PostedAsync($"joint-plan/goals/{goal.Id()}/agreements", new { answer = "agrees" }, one.Mother);
        await one.RatedAsync(baseline.Id(), goal.Id(), 4, one.Mother);
        await one.PublishedAsync();
        await one.PublishedAsync();
        return (one, goal.Id(), new(StringComparer.Ordinal)
        {
            ["childId"] = one.ChildId.ToString(),
            ["goalId"] = goal.Id().ToString(),
            ["evaluationId"] = baseline.Id().ToString(),
            ["stepId"] = step.Id().ToString(),
            ["number"] = "1",
        });
    }

    private static bool Tells(string body, Guid goalId) =>
        body.Contains(Secret, StringComparison.Ordinal) || body.Contains(goalId.ToString(), StringComparison.Ordinal);

    private static async Task<(List<(string Path, bool Ok, string Body)> Answers, int Count)> WalkAsync(PlanCase one, TestCaller caller, Dictionary<string, string> ids)
    {
        var answers = new List<(string, bool, string)>();
        using var client = one.As(caller);
        foreach (var endpoint in one.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith("/api/plans/", StringComparison.Ordinal) is true))
        {
            var method = endpoint.Metadata.OfType<HttpMethodMetadata>().Single().HttpMethods[0];
            var path = Regex.Replace(
                endpoint.RoutePattern.RawText ?? "", @"\{(\w+)(:\w+)?\}", match => ids.GetValueOrDefault(match.Groups[1].Value, Guid.NewGuid().ToString()),
                RegexOptions.None, TimeSpan.FromSeconds(10));
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (method != "GET")
            {
                request.Content = new StringContent(Body(path, ids), System.Text.Encoding.UTF8, "application/json");
                request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
            }

            using var answer = await client.SendAsync(request);
            answers.Add(($"{method} {path}", answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync()));
        }

        return (answers, answers.Count);
    }

    // Bodies that would do something if the goal were there for the caller.
    private static string Body(string path, Dictionary<string, string> ids) => JsonSerializer.Serialize<object>(
        path.EndsWith("/agreements", StringComparison.Ordinal) ? new { answer = "agrees" }
        : path.EndsWith("/ratings", StringComparison.Ordinal) ? new { goalId = ids["goalId"], score = 5, why = "x" }
        : path.EndsWith("/follow-up", StringComparison.Ordinal) ? new { state = "done", word = "x" }
        : new { });
}
