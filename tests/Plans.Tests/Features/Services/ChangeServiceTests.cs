using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Services;

public sealed class ChangeServiceTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-05")]
    public async Task Of_two_who_change_it_the_second_is_shown_what_is_there()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var service = await one.PostedAsync("services", DemoServices.Body());
        var tag = service.Text("eTag");

        using var first = await one.PutAsync($"services/{service.Id()}", DemoServices.Body(need: "socialSkills"), tag);
        Assert.Equal("socialSkills", (await first.BodyAsync()).GetProperty("facts").GetProperty("needs")[0].GetString());

        var stale = await one.PutAsync($"services/{service.Id()}", DemoServices.Body(), tag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal("socialSkills", stale.GetProperty("current").GetProperty("facts").GetProperty("needs")[0].GetString());
        await one.PutAsync($"services/{Guid.NewGuid()}", DemoServices.Body(), tag).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.HiddenFromOthersAsync(HttpMethod.Put, $"services/{service.Id()}", DemoServices.Body(), Role.Family, Role.Partner);
    }
}
