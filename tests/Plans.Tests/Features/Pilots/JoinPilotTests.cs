using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Pilots;

public sealed class JoinPilotTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-03")]
    [Trait("covers", "A3-20")]
    public async Task Sites_join_while_enrolment_is_open_each_with_a_pair_that_leads()
    {
        var area = new ModelCase(fixture);
        var path = $"pilots/{(await area.PostedAsync("pilots", ModelCase.Pilot())).Id()}";
        foreach (var municipality in new[] { "171", "915", "297", "749", "140" })
        {
            await area.PostedAsync($"{path}/sites", ModelCase.Site(municipality));
        }

        Assert.Equal(["171", "915", "297", "749", "140"], (await area.ReadAsync(path)).Items("sites").Select(site => site.Text("municipality")!));
        await area.PostAsync($"{path}/sites", ModelCase.Site()).RefusesAsync("site_joined");
        await area.PostAsync($"{path}/sites", new { municipality = "204", socialWorker = ModelCase.SocialWorker, familyWorker = ModelCase.SocialWorker, joinedOn = "2026-05-01" }).RefusesAsync("lead_pair_needed");
        await area.PostAsync($"{path}/sites", ModelCase.Site("29")).RefusesFieldAsync("municipality", "municipality_code");
        using var closed = await area.PutAsync(path, ModelCase.Pilot(open: false), await area.TagAsync(path));
        await area.PostAsync($"{path}/sites", ModelCase.Site("204")).RefusesAsync("enrolment_closed");
        await area.RefusedToAsync(HttpMethod.Post, $"{path}/sites", ModelCase.Site(), Role.Professional, Role.Family, Role.Partner, Role.Trainer, Role.Auditor, Role.Admin);
    }
}
