using System.Net;

namespace SystemicPlatform.Plans.Tests.Features.Versions;

public sealed class ListOpinionsTests(PlansFixture fixture)
{
    [Fact]
    public async Task Child_family_and_workers_read_them_page_by_page_and_partners_do_not()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.PublishedAsync();
        foreach (var caller in new[] { one.Child, one.Mother, one.Worker })
        {
            await one.PostedAsync("joint-plan/versions/1/opinions", new { stance = "approves" }, caller);
        }

        using var school = await one.GetAsync("joint-plan/versions/1/opinions", one.School);

        Assert.Equal(3, (await one.As(one.Mother).AllAsync(one.Path("joint-plan/versions/1/opinions?limit=2"))).Count);
        await school.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
