using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Training.Consumers;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class ListMaterialsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Finds_beginnings_of_words_language_and_audience()
    {
        var library = new Library(area);
        var guide = await library.PublishedAsync();
        var leaflet = await library.PublishedAsync(await library.BodyAsync("Jälkihuollon esite", "Nuorelle itselleen.", "sv", [], legalBasis: null));
        await library.DraftAsync(await library.BodyAsync("Keskeneräinen opas"));
        Assert.Equal([guide], await FoundAsync("?query=lastensuojelu"));
        Assert.Equal([guide], await FoundAsync("?query=ILMOITTAJ%20opas"));
        Assert.Equal([leaflet], await FoundAsync("?query=jälkihuol"));
        Assert.Equal([leaflet], await FoundAsync("?language=sv"));
        // What names no audience is for everyone.
        Assert.Equal([leaflet], await FoundAsync("?audience=parish"));
        Assert.Equal([guide, leaflet], await FoundAsync("?audience=police"));
        Assert.Empty(await FoundAsync("?query=huosta"));
        Assert.Empty(await FoundAsync("?query=%26%20!%20:*%20'"));
        Assert.Equal([guide, leaflet], await FoundAsync("?drafts=true"));
        Assert.Equal(3, (await area.Lead.AllAsync($"{Library.Path}?drafts=true&limit=2")).Count);
        await area.Lead.GetAsync(new Uri($"{Library.Path}?audience=aliens", UriKind.Relative)).ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        Assert.Empty((await new Area(fixture).Lead.JsonAsync($"{Library.Path}?drafts=true")).Items());
    }

    [Fact]
    [Trait("covers", "A2-22")]
    public async Task Finds_what_goes_with_a_service_of_the_directory()
    {
        var (library, service) = (new Library(area), Guid.CreateVersion7());
        var body = await library.BodyAsync("Seurakunnan perhekerhot", serviceIds: [service]);
        await area.Lead.PostAsJsonAsync(Library.Path, body).RefusesFieldAsync("serviceIds", "unknown_service");
        await area.Service.DeliverAsync<ServiceEntered, WhenServiceEntered>(
            new ServiceEntered(area.Tenant, service, Guid.CreateVersion7(), TrainingFixture.Today, null, TrainingFixture.Now));
        var leaflet = await library.PublishedAsync(body);
        await library.PublishedAsync();

        Assert.Equal([leaflet], await FoundAsync($"?serviceId={service}"));
        Assert.Empty(await FoundAsync($"?serviceId={Guid.NewGuid()}"));
        await area.Lead.GetAsync(new Uri($"{Library.Path}?serviceId=parish", UriKind.Relative)).ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }

    private async Task<IEnumerable<Guid>> FoundAsync(string query) =>
        (await area.As(Role.Professional).JsonAsync($"{Library.Path}{query}")).Items().Select(row => row.Id());
}
