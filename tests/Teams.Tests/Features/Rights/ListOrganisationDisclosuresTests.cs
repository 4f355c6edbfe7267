using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

public sealed class ListOrganisationDisclosuresTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-20")]
    public async Task Are_for_those_who_answer_for_partners_and_each_look_is_logged()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var path = $"/organisations/{rights.Partner}/disclosures";
        Assert.Empty((await rights.Api.ReadAsync(rights.Api.Lead, path)).Items());
        foreach (var days in new[] { -1, 0 })
        {
            await rights.Api.CreateAsync(rights.Api.Worker, rights.Disclosures, rights.Disclosure().With("on", Requests.Day(TeamsFixture.Today.AddDays(days))));
        }

        var first = await rights.Api.ReadAsync(rights.Api.Lead, $"{path}?limit=1");
        var second = await rights.Api.ReadAsync(rights.Api.Lead, $"{path}?limit=1&cursor={first.Text("next")}");
        Assert.Equal(
            new[] { 0, -1 }.Select(days => Requests.Day(TeamsFixture.Today.AddDays(days))),
            first.Items().Concat(second.Items()).Select(item => item.GetProperty("disclosure").Text("on")));
        Assert.Equal(rights.Child.Id, first.Items()[0].GetProperty("childId").GetGuid());
        Assert.Contains(
            await rights.Api.AccessLogAsync(),
            line => line.ChildId == rights.Child.Id && line.Object == "GET /api/teams/organisations/{organisationId:guid}/disclosures");
        await rights.Api.GetAsync(rights.Api.Lead, $"/organisations/{Guid.NewGuid()}/disclosures").MissingAsync();
        await rights.Api.GetAsync(rights.Api.Worker, path).ProblemAsync(System.Net.HttpStatusCode.Forbidden, "forbidden");
        await rights.Api.GetAsync(rights.PartnerCaller, path).ProblemAsync(System.Net.HttpStatusCode.Forbidden, "forbidden");
    }
}
