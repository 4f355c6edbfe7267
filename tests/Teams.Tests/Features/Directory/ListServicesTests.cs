using System.Text.Json.Nodes;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Directory;

public sealed class ListServicesTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A2-22")]
    [Trait("covers", "A2-28")]
    public async Task What_parishes_and_associations_offer_is_found_by_field_place_and_language()
    {
        Guid parish = await api.PartnerAsync("Parish", "parish"), association = await api.PartnerAsync("Association", "thirdSector");
        await api.CreateAsync(api.Lead, DirectoryApi.Path, DirectoryApi.Service(parish));
        await api.CreateAsync(api.Lead, DirectoryApi.Path, DirectoryApi.Service(association, "Support family")
            .With("municipalities", new JsonArray()).With("languages", new JsonArray("fi", "se")).With("samiCulture", true));
        await api.CreateAsync(api.Lead, DirectoryApi.Path, DirectoryApi.Service(association, "Evening cafe").With("municipalities", new JsonArray("890")));
        await api.CreateAsync(api.Lead, DirectoryApi.Path, DirectoryApi.Service(association, "Next year").With("from", Requests.Day(TeamsFixture.Today.AddDays(9))));

        Assert.Equal(["Family camp", "Support family", "Evening cafe"], await NamesAsync(""));
        Assert.Equal(["Family camp"], await NamesAsync("sector=parish"));
        Assert.Equal(["Support family", "Evening cafe"], await NamesAsync("municipality=890"));
        Assert.Equal(["Support family"], await NamesAsync("language=se&sector=thirdSector"));
        Assert.Equal(4, (await NamesAsync($"on={Requests.Day(TeamsFixture.Today.AddDays(9))}")).Count);
        var first = await api.ReadAsync(api.Worker, $"{DirectoryApi.Path}?limit=2");
        Assert.Equal(["Evening cafe"], await NamesAsync($"limit=2&cursor={first.Text("next")}"));
        Assert.Empty((await new TeamsApi(fixture).ReadAsync(new TeamsApi(fixture).Lead, DirectoryApi.Path)).Items());
    }

    private async Task<List<string?>> NamesAsync(string query) =>
        [.. (await api.ReadAsync(api.Worker, $"{DirectoryApi.Path}?{query}")).Items().Select(item => item.Text("name"))];
}
