using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Versions;

public sealed class GiveOpinionTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-09")]
    public async Task Each_one_approves_or_says_how_they_see_it_once()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.PublishedAsync();
        const string Path = "joint-plan/versions/1/opinions";

        await one.PostedAsync(Path, new { stance = "approves" }, one.Child);
        await one.PostedAsync(Path, new { stance = "approves", party = new { kind = "guardian", name = "Maria", id = one.MotherId } });
        await one.PostedAsync(Path, new { stance = "dissents", words = "Iltapäivätkin on vaikeita" }, one.Mother);
        await one.PostedAsync(Path, new { stance = "approves", party = new { kind = "guardian", name = "Jari" } });
        await one.RefusedAsync("dissent_without_words", Path, new { stance = "approvesInPart" });
        await one.RefusedAsync("opinion_given", Path, new { stance = "approves" }, one.Child);

        Assert.Equal(["approves", "dissents", "approves"], (await one.ReadAsync(Path)).Items().ConvertAll(opinion => opinion.Text("stance")));
    }

    [Fact]
    public async Task Nobody_has_an_opinion_on_what_they_may_not_see()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.WrittenAsync("distribution", DemoPlan.Sections["distribution"]);
        await one.PublishedAsync();

        using var school = await one.PostAsync("joint-plan/versions/1/opinions", new { stance = "approves" }, one.School);

        await school.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.HiddenFromOthersAsync(HttpMethod.Post, "joint-plan/versions/1/opinions", new { stance = "approves" }, Role.Family, Role.Partner);
    }
}
