using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Areas;

public sealed class ListAreasTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-27")]
    public async Task The_21_areas_helsinki_and_aland_have_their_tenants_and_languages()
    {
        var areas = (await api.ReadAsync(api.Worker, "/areas")).Items();
        Assert.Equal(23, areas.Count);
        Assert.Equal([.. Enumerable.Range(1, 21).Select(number => number.ToString("00")), "90", "91"], areas.Select(area => area.Text("code")));
        Assert.Equal(23, areas.Select(area => area.Text("tenant")).Distinct().Count());
        Assert.Equal(
            ["helsinki", "ita-uusimaa", "keski-pohjanmaa", "kymenlaakso", "lansi-uusimaa", "pohjanmaa", "vantaa-kerava", "varsinais-suomi"],
            areas.Where(area => area.Items("languages").Count == 2).Select(area => area.Text("tenant")).Order());
        Assert.Equal(("pirkanmaa", "Pirkanmaa", "Birkaland"), Named(areas.Single(area => area.Text("code") == "08")));
        Assert.Equal(
            [23, 6, 19, 21],
            new[] { "08", "10", "13", "21" }.Select(code => areas.Single(area => area.Text("code") == code).GetProperty("municipalities").GetInt32()));
    }

    [Fact]
    public async Task Everyone_who_signs_in_sees_them()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            await api.ReadAsync(api.Someone(role), "/areas");
        }

        await api.GetAsync(null, "/areas").ProblemAsync(System.Net.HttpStatusCode.Unauthorized, "unauthenticated");
    }

    private static (string?, string?, string?) Named(JsonElement area) => (area.Text("tenant"), area.Text("nameFi"), area.Text("nameSv"));
}
