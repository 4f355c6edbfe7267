using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Programmes;

public sealed class ChangeProgrammeTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-02")]
    [Trait("covers", "A2-30")]
    public async Task A_result_is_added_in_words_with_its_figure_and_nothing_of_anothers_is_lost()
    {
        var area = new ModelCase(fixture);
        var path = $"programmes/{(await area.PostedAsync("programmes", ModelCase.Programme())).Id()}";
        var tag = await area.TagAsync(path);

        using var changed = await area.PutAsync(path, ModelCase.Programme("Todistuksen saaneet kertovat työtavan muuttuneen"), tag);

        Assert.Equal("27", (await changed.BodyAsync()).GetProperty("facts").Items("goals")[0].Items("results").Single().Text("figure"));
        await area.PutAsync(path, ModelCase.Programme(), tag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await area.PutAsync($"programmes/{Guid.NewGuid()}", ModelCase.Programme(), tag).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await area.RefusedToAsync(HttpMethod.Put, path, ModelCase.Programme(), Role.Professional, Role.Family, Role.Partner, Role.Trainer, Role.Auditor, Role.Admin);
    }
}
