using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class AddModelCardTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A1-16")]
    public async Task Shows_themes_target_groups_stage_and_days()
    {
        var card = await area.Lead.PostedAsync(ModelCards.Path, ModelCards.Body());
        Assert.Equal((5, 3), (card.Items("themes").Count, card.Items("targetGroups").Count));
        Assert.Equal(("inDevelopment", "2021-06-28", "2022-04-11"), (card.Text("stage"), card.Text("createdOn"), card.Text("changedOn")));
    }

    [Fact]
    public async Task Refuses_a_change_before_the_creation_and_every_other_role()
    {
        await area.Lead.PostAsJsonAsync(ModelCards.Path, ModelCards.Body(changedOn: "2020-01-01")).RefusesFieldAsync("changedOn", "before_creation");
        await Answers.AssertForbiddenAsync(
            area.As, client => client.PostAsJsonAsync(ModelCards.Path, ModelCards.Body()), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
