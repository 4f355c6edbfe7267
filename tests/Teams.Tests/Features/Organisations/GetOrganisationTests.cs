using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Organisations;

public sealed class GetOrganisationTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Shows_the_partner_to_those_who_work_here_and_to_no_other_tenant()
    {
        var path = $"/organisations/{(await api.CreateAsync(api.Lead, "/organisations", Requests.Organisation())).Id()}";
        foreach (var role in new[] { Role.Lead, Role.Professional, Role.Trainer })
        {
            Assert.Equal("Demokoulu", (await api.ReadAsync(api.Someone(role), path)).Text("name"));
        }

        await api.GetAsync(new TeamsApi(fixture).Lead, path).MissingAsync();
        await api.GetAsync(api.Lead, $"/organisations/{Guid.NewGuid()}").MissingAsync();
    }
}
