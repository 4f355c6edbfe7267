using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class GetToolTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-06")]
    public async Task Says_in_the_readers_language_what_is_drawn_and_leaves_peoples_words_as_they_were()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = (await one.ToolAsync("hypotheses")).Id();

        var swedish = (await one.ReadAsync($"tools/{tool}?language=sv", one.Child)).GetProperty("text").EnumerateArray().Select(line => line.GetString());

        Assert.Contains("Öppen: Poissaolo pitää äidin seurassa (Iiris) – Kuka huomaa ensin?", swedish);
        await one.GetAsync($"tools/{tool}?language=de").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        await one.GetAsync($"tools/{Guid.NewGuid()}").ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.HiddenFromOthersAsync(HttpMethod.Get, $"tools/{tool}", null, Role.Family, Role.Partner);
    }
}
