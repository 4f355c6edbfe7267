using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Programmes;

public sealed class ListProgrammesTests(PlansFixture fixture)
{
    [Fact]
    public async Task Lists_the_areas_own_page_by_page()
    {
        var area = new ModelCase(fixture);
        Assert.Empty((await area.ReadAsync("programmes")).Items());
        await area.PostedAsync("programmes", ModelCase.Programme());
        await area.PostedAsync("programmes", ModelCase.Programme());

        using var client = area.As();
        Assert.Equal(2, (await client.AllAsync("/api/plans/programmes?limit=1")).Count);
        await area.RefusedToAsync(HttpMethod.Get, "programmes", null, Role.Family, Role.Partner, Role.Auditor, Role.Admin);
    }
}
