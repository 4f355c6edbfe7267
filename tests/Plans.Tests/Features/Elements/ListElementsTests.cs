using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Elements;

public sealed class ListElementsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-10")]
    public async Task Seven_elements_stand_as_the_model_describes_them()
    {
        var area = new ModelCase(fixture);

        var elements = (await area.ReadAsync("model-elements", Role.Trainer)).Items();

        Assert.Equal(["competenceAndCoordination", "systemicOrganisation", "systemicLeadership", "clientWork", "networkProcess", "systemicTeam", "weeklyMeeting"], elements.Select(one => one.Text("kind")!));
        Assert.Equal(["notShared", "notShared", "notShared", "outlined", "outlined", "outlined", "outlined"], elements.Select(one => one.GetProperty("facts").Text("maturity")!));
        await area.RefusedToAsync(HttpMethod.Get, "model-elements", null, Role.Family, Role.Partner, Role.Auditor, Role.Admin);
    }
}
