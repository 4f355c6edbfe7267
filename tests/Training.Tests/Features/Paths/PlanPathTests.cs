using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Paths;

public sealed class PlanPathTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-29")]
    public async Task Is_made_of_materials_programmes_and_things_to_do()
    {
        var path = await Induction.PathAsync(area);
        Assert.Equal(["Lue opas", "Käy peruskoulutus", "Tapaa tiimi"], path.Items("steps").Select(step => step.Text("text")));
    }

    [Fact]
    public async Task Refuses_what_is_not_there_and_two_things_in_one_step()
    {
        var (foreign, own) = (await new Area(fixture).ProgrammeAsync(), await area.ProgrammeAsync());
        await area.Lead.PostAsJsonAsync(Induction.Path, new { kind = "induction", title = "x", steps = new[] { new { text = "x", programmeId = foreign } } })
            .RefusesFieldAsync("steps", "unknown_target");
        await area.Lead.PostAsJsonAsync(
            Induction.Path, new { kind = "induction", title = "x", steps = new[] { new { text = "x", programmeId = own, materialId = own } } })
            .RefusesFieldAsync("steps[0].materialId", "one_target");
        await area.Lead.PostAsJsonAsync(Induction.Path, new { kind = "induction", title = "x", steps = Array.Empty<object>() }).RefusesFieldAsync("steps", "not_empty");
        var body = await Induction.BodyAsync(area);
        await Answers.AssertForbiddenAsync(
            area.As, client => client.PostAsJsonAsync(Induction.Path, body), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
