using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Pilots;

public sealed class ChangePilotTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-02")]
    public async Task A_milestone_is_reached_and_enrolment_closes()
    {
        var area = new ModelCase(fixture);
        var path = $"pilots/{(await area.PostedAsync("pilots", ModelCase.Pilot())).Id()}";
        var tag = await area.TagAsync(path);
        Assert.Equal("Kaikki kunnat mukana", (await area.ReadAsync(path)).GetProperty("report").Items("milestonesLate").Single().GetString());

        using var changed = await area.PutAsync(path, ModelCase.Pilot(open: false, doneOn: "2026-09-15"), tag);

        Assert.Equal("false", (await changed.BodyAsync()).GetProperty("facts").GetProperty("enrolmentOpen").GetRawText());
        Assert.Empty((await area.ReadAsync(path)).GetProperty("report").Items("milestonesLate"));
        await area.PutAsync(path, ModelCase.Pilot(), tag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await area.RefusedToAsync(HttpMethod.Put, path, ModelCase.Pilot(), Role.Professional, Role.Family, Role.Partner, Role.Trainer, Role.Auditor, Role.Admin);
    }
}
