using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Consumers;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Words;

public sealed class SayWordsTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-06")]
    [Trait("covers", "R-18")]
    public async Task Everyones_words_stand_side_by_side()
    {
        var one = await PlanCase.StartedAsync(fixture);

        await one.PostedAsync("joint-plan/words", new { text = "Haluun et aamut ei oo aina riitaa." }, one.Child);
        await one.PostedAsync("joint-plan/words", new { text = "Toivon apua aamuihin", author = new { kind = "guardian", name = "x", role = "äiti" } }, one.Mother);
        await one.PostedAsync("joint-plan/words", new { text = "Iiris käy kuraattorilla" }, one.School);
        await one.PostedAsync("joint-plan/words", new { text = "Iiris luottaa minuun", author = new { kind = "closeOne", name = "Helvi", role = "isoäiti" } });

        var words = (await one.ReadAsync("joint-plan", one.Child)).GetProperty("words").EnumerateArray().Select(word => word.GetProperty("author").Text("kind"));
        Assert.Equal(["child", "guardian", "partner", "closeOne"], words);
    }

    [Fact]
    [Trait("covers", "A0-06")]
    public async Task A_parent_speaks_as_guardian_while_the_network_says_so()
    {
        var one = await PlanCase.StartedAsync(fixture);
        Assert.Equal("guardian", await SpokenAsAsync(null));
        Assert.Equal("closeOne", await SpokenAsAsync(PlansFixture.Today.AddDays(-1)));

        async Task<string?> SpokenAsAsync(DateOnly? until)
        {
            await one.Service.DeliverAsync<NetworkChanged, WhenNetworkChanged>(new NetworkChanged(
                one.Tenant, one.ChildId,
                [new(one.ChildId, true, Sex.Female, 2013, false, false), new(one.MotherId, false, Sex.Female, 1985, false, false)],
                [new(Guid.CreateVersion7(), one.MotherId, one.ChildId, RelationKind.Parent, null, until, true, 100)], PlansFixture.Now));
            return (await one.PostedAsync("joint-plan/words", new { text = "Toivon apua aamuihin" }, one.Mother)).GetProperty("author").Text("kind");
        }
    }

    [Fact]
    public async Task Nobody_but_a_worker_speaks_for_somebody_else()
    {
        var one = await PlanCase.StartedAsync(fixture);

        using var mother = await one.PostAsync("joint-plan/words", new { text = "Olen isä", author = new { kind = "guardian", name = "Jari", id = Guid.NewGuid() } }, one.Mother);
        using var blank = await one.PostAsync("joint-plan/words", new { text = " " }, one.Mother);

        await mother.AssertFieldAsync("author", "not_yourself");
        await blank.AssertFieldAsync("text", "not_empty");
        await one.HiddenFromOthersAsync(HttpMethod.Post, "joint-plan/words", new { text = "Moi" }, Role.Family, Role.Partner);
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Words_are_shown_to_whom_they_are_said_and_stay_with_who_said_them()
    {
        var one = await PlanCase.StartedAsync(fixture);

        await one.PostedAsync("joint-plan/words", new { text = "Vain työntekijöille", audience = new { everyone = false, child = false, workers = true } }, one.Mother);

        Assert.Single((await one.ReadAsync("joint-plan", one.Mother)).GetProperty("words").EnumerateArray());
        Assert.Single((await one.ReadAsync("joint-plan")).GetProperty("words").EnumerateArray());
        Assert.Empty((await one.ReadAsync("joint-plan", one.Child)).GetProperty("words").EnumerateArray());
        using var noPlan = await (await PlanCase.OpenAsync(fixture)).PostAsync("joint-plan/words", new { text = "Moi" });
        await noPlan.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
