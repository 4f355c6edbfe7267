namespace SystemicPlatform.Plans.Tests.Features.Versions;

public sealed class ListVersionsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-17")]
    public async Task A_partner_sees_the_versions_that_were_meant_for_it()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        Assert.Empty((await one.ReadAsync("joint-plan/versions")).Items());
        await one.PublishedAsync();
        await one.WrittenAsync("distribution", DemoPlan.Sections["distribution"]);
        await one.PublishedAsync();

        Assert.Equal(["1"], (await one.ReadAsync("joint-plan/versions", one.School)).Items().ConvertAll(version => version.Text("number")));
        Assert.Equal(2, (await one.ReadAsync("joint-plan/versions", one.Mother)).Items().Count);
    }
}
