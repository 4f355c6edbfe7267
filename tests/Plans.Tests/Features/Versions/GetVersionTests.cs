using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Versions;

public sealed class GetVersionTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-22")]
    public async Task Shows_each_reader_their_part_also_when_something_is_hidden_later()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.WrittenAsync("ownAssessment", DemoPlan.Sections["ownAssessment"], new { everyone = false, child = true, personIds = new[] { one.MotherId } });
        await one.PublishedAsync();
        await one.WrittenAsync("currentSituation", DemoPlan.Sections["currentSituation"], new { everyone = false });

        Assert.Equal(8, await SectionsAsync(one.Worker));
        Assert.Equal(7, await SectionsAsync(one.Mother));
        Assert.Equal(6, await SectionsAsync(one.School));

        async Task<int> SectionsAsync(TestCaller caller) =>
            (await one.ReadAsync("joint-plan/versions/1", caller)).GetProperty("content").GetProperty("sections").GetArrayLength();
    }

    [Fact]
    public async Task A_version_that_is_not_there_or_not_meant_for_one_is_not_found()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.WrittenAsync("distribution", DemoPlan.Sections["distribution"]);
        await one.PublishedAsync();

        using var school = await one.GetAsync("joint-plan/versions/1", one.School);
        using var next = await one.GetAsync("joint-plan/versions/2");

        await school.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await next.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.HiddenFromOthersAsync(HttpMethod.Get, "joint-plan/versions/1", null, Role.Family, Role.Partner);
    }
}
