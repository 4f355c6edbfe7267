using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Directory;

public sealed class GetServiceTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-26")]
    public async Task A_family_sees_who_offers_it_and_of_a_shelter_no_contact()
    {
        var parish = await api.PartnerAsync("Parish", "parish");
        var shelter = (await api.CreateAsync(
            api.Lead, "/organisations", Requests.Organisation().With("name", "Shelter").With("sector", "shelter").With("nonDisclosureForSafety", true))).Id();
        var open = await ReadAsync(parish);
        Assert.Equal(("Parish", "parish", "kuraattori@demo.example"), (open.Text("organisationName"), open.Text("sector"), open.GetProperty("contact").Text("email")));
        Assert.DoesNotContain("kuraattori", (await ReadAsync(shelter)).GetRawText(), StringComparison.Ordinal);
        await api.GetAsync(api.Worker, $"{DirectoryApi.Path}/{Guid.NewGuid()}").MissingAsync();
        await api.GetAsync(new TeamsApi(fixture).Lead, $"{DirectoryApi.Path}/{open.Id()}").MissingAsync();
    }

    private async Task<System.Text.Json.JsonElement> ReadAsync(Guid organisationId)
    {
        var id = (await api.CreateAsync(api.Lead, DirectoryApi.Path, DirectoryApi.Service(organisationId))).Id();
        return await api.ReadAsync(api.Someone(Role.Family), $"{DirectoryApi.Path}/{id}");
    }
}
