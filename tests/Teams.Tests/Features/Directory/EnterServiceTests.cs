using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Directory;

public sealed class EnterServiceTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A2-22")]
    public async Task Refuses_unknown_partners_and_places_the_same_twice_and_everyone_but_a_lead()
    {
        var parish = await api.PartnerAsync("Parish", "parish");
        await api.PostAsync(api.Lead, DirectoryApi.Path, DirectoryApi.Service(Guid.NewGuid())).RefusesFieldAsync("organisationId", "unknown_organisation");
        await api.PostAsync(api.Lead, DirectoryApi.Path, DirectoryApi.Service(parish).With("municipalities", new JsonArray("999")))
            .RefusesFieldAsync("municipalities[0]", "unknown_municipality");
        await api.PostAsync(api.Lead, DirectoryApi.Path, DirectoryApi.Service(parish).With("to", "2020-01-01")).RefusesAsync("service_ends_before_start");
        await api.PostAsync(api.Lead, DirectoryApi.Path, DirectoryApi.Service(parish).With("languages", new JsonArray())).RefusesFieldAsync("languages", "count");
        var entered = await api.CreateAsync(api.Lead, DirectoryApi.Path, DirectoryApi.Service(parish));
        Assert.Equal((entered.Id(), parish), (await api.PublishedAsync<ServiceEntered>()).Select(told => (told.ServiceId, told.OrganisationId)).Single());
        await api.PostAsync(api.Lead, DirectoryApi.Path, DirectoryApi.Service(parish, "FAMILY CAMP")).RefusesAsync("service_name_taken");
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, DirectoryApi.Path, DirectoryApi.Service(parish, "Another"));
        await EveryWrite.RefusesOtherRolesAsync(api, DirectoryApi.Path, DirectoryApi.Service(parish, "Another"), aboutChild: false, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, DirectoryApi.Path, DirectoryApi.Service(parish, "Another"), "audience", "All");
    }
}
