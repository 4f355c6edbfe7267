using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.JointPlans;

public sealed class WriteSectionTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-18")]
    public async Task Two_editors_of_one_section_notice_each_other_and_the_late_one_sees_what_stands_there()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var read = await one.SectionTagAsync("currentSituation");

        using var quick = await one.WriteAsync("currentSituation", DemoPlan.Sections["currentSituation"], read);
        using var late = await one.WriteAsync("currentSituation", DemoPlan.With("currentSituation", "housing", "Isän luona"), read);

        Assert.Equal(HttpStatusCode.OK, quick.StatusCode);
        var problem = await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal("Asuu äidin kanssa, isä Nokialla", problem.GetProperty("current").GetProperty("content").GetProperty("currentSituation").Text("housing"));
    }

    [Fact]
    public async Task Two_editors_of_two_sections_do_not_meet()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var (basics, services) = (await one.SectionTagAsync("basics"), await one.SectionTagAsync("services"));

        var answers = await Task.WhenAll(
            one.WriteAsync("basics", DemoPlan.Sections["basics"], basics), one.WriteAsync("services", DemoPlan.Sections["services"], services));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Theory]
    [Trait("covers", "R-13")]
    [Trait("covers", "A0-08")]
    [InlineData("monitoring", "updateForm", " ", "content.monitoring.updateForm")]
    [InlineData("monitoring", "fulfilment", "", "content.monitoring.fulfilment")]
    [InlineData("ownAssessment", "strengths", "", "content.ownAssessment.strengths")]
    [InlineData("currentSituation", "housing", " ", "content.currentSituation.housing")]
    [InlineData("plainLanguage", "forChild", " ", "content.plainLanguage.forChild")]
    public async Task What_the_template_asks_for_is_not_left_blank(string section, string field, string value, string path)
    {
        var one = await PlanCase.StartedAsync(fixture);

        using var answer = await one.WriteAsync(section, DemoPlan.With(section, field, value));

        await answer.AssertFieldAsync(path, "not_empty");
    }

    [Fact]
    public async Task A_section_says_its_own_part_and_nothing_else()
    {
        var one = await PlanCase.StartedAsync(fixture);

        using var other = await one.WriteAsync("basics", DemoPlan.Sections["services"], other: "services");
        using var noReasons = await one.WriteAsync("planAndGoals", DemoPlan.With("planAndGoals", "reasons", new JsonArray()));
        using var missing = await one.WriteAsync("services", new { earlier = "Neuvola" });

        await other.AssertProblemAsync(HttpStatusCode.Conflict, "not_this_section");
        await noReasons.AssertFieldAsync("content.planAndGoals.reasons", "not_empty");
        await missing.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_section_is_shown_to_its_audience_only_and_always_to_the_workers()
    {
        var one = await PlanCase.StartedAsync(fixture);

        await one.WrittenAsync("currentSituation", DemoPlan.Sections["currentSituation"], new { everyone = false, child = true, workers = false });

        Assert.Contains("currentSituation", await KindsAsync(one.Worker));
        Assert.Contains("currentSituation", await KindsAsync(one.Child));
        Assert.DoesNotContain("currentSituation", await KindsAsync(one.Mother));
        await one.HiddenFromOthersAsync(HttpMethod.Put, "joint-plan/sections", new { section = "basics", content = new { } }, Role.Family, Role.Partner);

        async Task<IEnumerable<string?>> KindsAsync(TestCaller caller) =>
            (await one.ReadAsync("joint-plan", caller)).GetProperty("sections").EnumerateArray().Select(section => section.Text("kind"));
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_worker_is_shown_where_a_section_seems_to_tell_of_a_hidden_goal_and_nobody_else_is()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var facts = DemoPlan.Goal("family");
        facts["what"] = "Vanhemmat selvittävät päihteiden käytön";
        var goal = (await one.PostedAsync("joint-plan/goals", new { facts, audience = new { everyone = false, personIds = new[] { one.MotherId } } })).Id();
        await one.WrittenAsync("currentSituation", DemoPlan.With("currentSituation", "observations", "Vanhempien päihteistä selvitetään yhdessä"));
        await one.WrittenAsync("services", DemoPlan.Sections["services"]);

        var hint = Assert.Single((await one.ReadAsync("joint-plan")).Items("hints"));

        Assert.Equal(("currentSituation", goal), (hint.Text("section")!, hint.GetProperty("goalId").GetGuid()));
        Assert.Empty((await one.ReadAsync("joint-plan", one.Mother)).Items("hints"));
        await one.WrittenAsync("currentSituation", DemoPlan.Sections["currentSituation"]);
        Assert.Empty((await one.ReadAsync("joint-plan")).Items("hints"));
    }
}
