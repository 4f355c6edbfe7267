using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

public sealed class ListDisclosuresTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-20")]
    [Trait("covers", "L-19")]
    public async Task Shows_the_latest_day_first_to_workers_and_guardians_and_in_the_export_and_not_to_a_neighbour()
    {
        var rights = await RightsApi.NewAsync(fixture);
        foreach (var days in new[] { -2, 0, -1 })
        {
            await rights.Api.CreateAsync(rights.Api.Worker, rights.Disclosures, rights.Disclosure().With("on", Requests.Day(TeamsFixture.Today.AddDays(days))));
        }

        var first = await rights.Api.ReadAsync(rights.Api.Worker, $"{rights.Disclosures}?limit=2");
        var second = await rights.Api.ReadAsync(rights.Api.Worker, $"{rights.Disclosures}?limit=2&cursor={first.Text("next")}");
        Assert.Equal(
            Enumerable.Range(0, 3).Select(days => Requests.Day(TeamsFixture.Today.AddDays(-days))),
            first.Items().Concat(second.Items()).Select(item => item.Text("on")));
        var export = await rights.Api.ReadAsync(rights.Api.Lead, $"{rights.Child.Path}/export");
        Assert.Equal(3, export.GetProperty("content").GetProperty("disclosures").GetArrayLength());

        foreach (var person in new[] { rights.Guardian, rights.Neighbour })
        {
            await rights.Api.CreateAsync(rights.Api.Worker, $"{rights.Child.Path}/team/members",
                Requests.Member(Guid.Empty, "closeOne", TeamsFixture.Today).Without("professionalId").With("personId", person));
        }

        Assert.Equal(3, (await rights.Api.ReadAsync(rights.Family(rights.Guardian), rights.Disclosures)).Items().Count);
        await rights.Api.ReadAsync(rights.Family(rights.Neighbour), $"{rights.Child.Path}/team");
        await rights.Api.GetAsync(rights.Family(rights.Neighbour), rights.Disclosures).MissingAsync();
        await rights.Api.GetAsync(rights.Family(rights.Neighbour), $"{rights.Child.Path}/grants").MissingAsync();
    }
}
