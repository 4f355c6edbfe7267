using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Programmes;

public sealed class StartProgrammeTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-01")]
    [Trait("covers", "A2-02")]
    [Trait("covers", "A0-01")]
    public async Task Has_sub_projects_with_a_representative_in_each_of_17_municipalities_and_goals_in_the_five_areas()
    {
        var area = new ModelCase(fixture);

        var facts = (await area.PostedAsync("programmes", ModelCase.Programme())).GetProperty("facts");

        Assert.Equal(17, facts.Items("subProjects").Single().Items("municipalities").Count(part => part.GetProperty("representative").Text("name") is not null));
        Assert.Equal(["qualityAndEffect", "doingTogether", "cultureAndPrinciples"], facts.Items("goals").Select(goal => goal.Text("area")!));
        await area.RefusedToAsync(HttpMethod.Post, "programmes", ModelCase.Programme(), Role.Professional, Role.Family, Role.Partner, Role.Trainer, Role.Auditor, Role.Admin);
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        var area = new ModelCase(fixture);
        var body = System.Text.Json.JsonSerializer.SerializeToNode(ModelCase.Programme())!;
        body["facts"]!["endsOn"] = "2019-01-01";
        await area.PostAsync("programmes", body).RefusesFieldAsync("facts.endsOn", "ends_before_start");
        body["facts"]!["goals"]![0]!["area"] = "luck";
        await area.PostAsync("programmes", body).ProblemAsync(System.Net.HttpStatusCode.BadRequest, "malformed_body");
    }
}
