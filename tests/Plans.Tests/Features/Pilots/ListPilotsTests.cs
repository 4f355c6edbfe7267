using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Pilots;

public sealed class ListPilotsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-20")]
    public async Task Shows_which_pilots_can_still_be_joined()
    {
        var area = new ModelCase(fixture);
        Assert.Empty((await area.ReadAsync("pilots")).Items());
        await area.PostedAsync("pilots", ModelCase.Pilot());
        await area.PostedAsync("pilots", ModelCase.Pilot(open: false));

        using var client = area.As(Role.Trainer);
        Assert.Equal(["true", "false"], (await client.AllAsync("/api/plans/pilots?limit=1")).Select(pilot => pilot.GetProperty("facts").GetProperty("enrolmentOpen").GetRawText()));
        await area.RefusedToAsync(HttpMethod.Get, "pilots", null, Role.Family, Role.Partner, Role.Auditor, Role.Admin);
    }
}
