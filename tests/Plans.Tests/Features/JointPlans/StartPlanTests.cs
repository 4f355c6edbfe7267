using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.JointPlans;

public sealed class StartPlanTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-18")]
    [Trait("covers", "R-18")]
    public async Task Has_the_six_headings_and_the_childs_view_from_the_first_moment()
    {
        var one = await PlanCase.StartedAsync(fixture);

        var plan = await one.ReadAsync("joint-plan");

        Assert.Equal(DemoPlan.Sections.Keys, plan.GetProperty("sections").EnumerateArray().Select(section => section.Text("kind")));
        Assert.Equal("Haluun et aamut ei oo aina riitaa.", plan.GetProperty("childsView").Text("words"));
        Assert.Contains(await one.Service.AccessLogAsync(one.Tenant), line => line.ChildId == one.ChildId && line.Action == "managePlans" && line.Allowed);
    }

    [Fact]
    [Trait("covers", "R-12")]
    [Trait("covers", "A3-07")]
    public async Task A_child_has_one_active_plan_even_if_ten_are_started_at_once()
    {
        var one = await PlanCase.OpenAsync(fixture);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => one.PostAsync("joint-plan", DemoPlan.Start())));

        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Created);
        foreach (var refused in answers.Where(answer => answer.StatusCode is not HttpStatusCode.Created))
        {
            await refused.AssertProblemAsync(HttpStatusCode.Conflict, "active_plan_exists");
        }

        Assert.Equal(1, await one.Service.InTenantAsync(one.Tenant, db => db.Plans.CountAsync()));
    }

    [Fact]
    public async Task Is_started_once_with_one_key()
    {
        var one = await PlanCase.OpenAsync(fixture);
        using var client = one.As();
        client.DefaultRequestHeaders.Add("Idempotency-Key", "plan-1");

        using var first = await client.PostAsJsonAsync(one.Path("joint-plan"), DemoPlan.Start());
        using var second = await client.PostAsJsonAsync(one.Path("joint-plan"), DemoPlan.Start());

        Assert.Equal((await first.BodyAsync()).Id(), (await second.BodyAsync()).Id());
    }

    [Theory]
    [InlineData("""{ "words": "Aamut" }""")]
    [InlineData("{}")]
    [InlineData("""{ "words": "Aamut", "how": "spoken", "obtainedOn": "2026-10-27", "whyNotYet": "Ei vielä" }""")]
    [Trait("covers", "L-10")]
    public async Task Says_how_the_child_was_heard_or_why_not_yet(string childsView)
    {
        var one = await PlanCase.OpenAsync(fixture);

        await one.RefusedAsync("childs_view_unclear", "joint-plan", DemoPlan.Start(System.Text.Json.Nodes.JsonNode.Parse(childsView)));
    }

    [Fact]
    public async Task Is_there_for_nobody_else()
    {
        var one = await PlanCase.OpenAsync(fixture);

        await one.HiddenFromOthersAsync(HttpMethod.Post, "joint-plan", DemoPlan.Start(), Role.Family, Role.Partner);
        using var mother = await one.PostAsync("joint-plan", DemoPlan.Start(), one.Mother);
        using var implausible = await one.PostAsync("joint-plan", new { kind = "openCare", startsOn = "1926-10-29", childsView = DemoPlan.Heard, evaluation = DemoPlan.Terms });

        await mother.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await implausible.AssertFieldAsync("startsOn", "implausible_day");
    }
}
