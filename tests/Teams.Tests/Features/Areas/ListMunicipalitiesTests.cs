using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Areas;

public sealed class ListMunicipalitiesTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-27")]
    public async Task An_areas_municipalities_come_by_code_with_their_languages()
    {
        var kymenlaakso = (await api.ReadAsync(api.Worker, "/areas/10/municipalities")).Items();
        Assert.Equal(["075", "285", "286", "489", "624", "935"], kymenlaakso.Select(row => row.Text("code")));
        Assert.Equal(("Pyhtää", "Pyttis"), (kymenlaakso[4].Text("nameFi"), kymenlaakso[4].Text("nameSv")));
        Assert.Equal(["fi", "sv"], kymenlaakso[4].Items("languages").Select(language => language.GetString()));
        var sami = (await api.ReadAsync(api.Worker, "/areas/21/municipalities")).Items().Where(row => row.Items("languages").Any(one => one.GetString() == "se"));
        Assert.Equal(["Enontekiö", "Inari", "Sodankylä", "Utsjoki"], sami.Select(row => row.Text("nameFi")));
    }

    [Fact]
    public async Task An_area_without_any_is_empty_and_an_unknown_one_missing()
    {
        Assert.Empty((await api.ReadAsync(api.Worker, "/areas/14/municipalities")).Items());
        await api.GetAsync(api.Worker, "/areas/77/municipalities").MissingAsync();
    }
}
