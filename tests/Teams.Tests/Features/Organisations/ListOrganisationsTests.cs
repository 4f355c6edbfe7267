using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Organisations;

public sealed class ListOrganisationsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A2-28")]
    public async Task Pages_through_the_register_and_narrows_to_a_sector()
    {
        foreach (var (name, sector) in new[] { ("Demokoulu", "school"), ("Lanu Demo", "psychiatry"), ("Demoseurakunta", "parish"), ("Toinen koulu", "school") })
        {
            await api.CreateAsync(api.Lead, "/organisations", Requests.Organisation().With("name", name).With("sector", sector));
        }

        var first = await api.ReadAsync(api.Worker, "/organisations?limit=3");
        var rest = await api.ReadAsync(api.Worker, $"/organisations?limit=3&cursor={first.Text("next")}");
        Assert.Equal(["Demokoulu", "Lanu Demo", "Demoseurakunta", "Toinen koulu"], first.Items().Concat(rest.Items()).Select(item => item.Text("name")));
        Assert.Null(rest.Text("next"));
        Assert.Equal(["Demokoulu", "Toinen koulu"], (await api.ReadAsync(api.Worker, "/organisations?sector=school")).Items().Select(item => item.Text("name")));
        await api.GetAsync(api.Worker, "/organisations?sector=bakery").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        await api.GetAsync(api.Someone(Role.Family), "/organisations").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
