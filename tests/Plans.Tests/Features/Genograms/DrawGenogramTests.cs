using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Genograms;

public sealed class DrawGenogramTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-14")]
    public async Task Draws_the_family_and_says_it_in_words()
    {
        var one = await PlanCase.OpenAsync(fixture);

        var drawing = await one.PostedAsync("genogram/drawing", Family(one));
        using var future = await one.PostAsync("genogram/drawing", new { title = "Sukupuu", persons = new[] { new { id = one.ChildId, name = "Iiris", sex = "female", birthYear = 2030 } }, relations = Array.Empty<object>() });

        Assert.StartsWith("<svg", drawing.Text("svg"), StringComparison.Ordinal);
        Assert.Equal(3, drawing.GetProperty("text").GetArrayLength());
        await future.AssertProblemAsync(HttpStatusCode.Conflict, "born_in_future");
        await one.HiddenFromOthersAsync(HttpMethod.Post, "genogram/drawing", Family(one), Role.Family, Role.Partner);
    }

    [Fact]
    public async Task A_network_of_300_is_drawn_and_one_more_is_too_many()
    {
        var one = await PlanCase.OpenAsync(fixture);
        object Of(int count) => new
        {
            title = "Sukupuu",
            persons = Enumerable.Range(0, count).Select(index => new { id = index == 0 ? one.ChildId : Guid.CreateVersion7(), name = $"Testi <{index}>", sex = "other" }),
            relations = Array.Empty<object>(),
        };

        await one.PostedAsync("genogram/drawing", Of(300));
        using var more = await one.PostAsync("genogram/drawing", Of(301));

        await more.AssertFieldAsync("persons", "too_many");
    }

    private static object Family(PlanCase one) => new
    {
        title = "Sukupuu",
        persons = new[] { new { id = one.ChildId, name = "Iiris", sex = "female" }, new { id = one.MotherId, name = "Maria", sex = "female" } },
        relations = new[] { new { id = Guid.CreateVersion7(), fromId = one.MotherId, toId = one.ChildId, kind = "parent" } },
    };
}
