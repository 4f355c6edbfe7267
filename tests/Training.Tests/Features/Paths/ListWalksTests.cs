using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Paths;

public sealed class ListWalksTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Those_who_lead_trainings_see_who_is_how_far()
    {
        var walks = $"{Induction.Path}/{(await Induction.PathAsync(area)).Id()}/walks";
        await area.Lead.PostedAsync(walks, new { participantId = await area.PartnerAsync() });
        await area.Lead.PostedAsync(walks, new { participantId = await area.PartnerAsync() });
        Assert.Equal(["3", "3"], (await area.Lead.AllAsync($"{walks}?limit=1")).Select(row => row.Text("left")));
        await Answers.AssertForbiddenAsync(
            area.As, client => client.GetAsync(new Uri(walks, UriKind.Relative)), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
