using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Services;

public sealed class NoteServiceTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-05")]
    public async Task Says_who_does_what_when_and_for_whom_also_without_a_plan()
    {
        var one = await PlanCase.OpenAsync(fixture);

        var service = (await one.PostedAsync("services", DemoServices.Body())).GetProperty("facts");

        Assert.Equal(("Demokoulu", "Joka toinen viikko"), (service.GetProperty("provider").Text("name"), service.Text("timetable")));
        Assert.Contains(await one.Service.AccessLogAsync(one.Tenant), line => line.Action == "managePlans" && line.Allowed);
    }

    [Fact]
    public async Task Refuses_one_without_for_whom_and_one_that_ends_before_it_begins()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var nobody = System.Text.Json.JsonSerializer.SerializeToNode(DemoServices.Body())!;
        nobody["facts"]!["forWhom"] = new System.Text.Json.Nodes.JsonArray();

        await one.PostAsync("services", nobody).RefusesFieldAsync("facts.forWhom", "not_empty");
        await one.PostAsync("services", DemoServices.Body(endsOn: "2026-08-01")).RefusesFieldAsync("facts.endsOn", "ends_before_start");
        await one.PostAsync("services", DemoServices.Body(need: "luck")).ProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
        await one.HiddenFromOthersAsync(HttpMethod.Post, "services", DemoServices.Body(), Role.Family, Role.Partner);
    }
}
