using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Organisations;

public sealed class ResumeOrganisationTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Refuses_a_partner_that_is_not_suspended_and_everyone_but_a_lead_of_the_tenant()
    {
        var path = $"/organisations/{(await api.CreateAsync(api.Lead, "/organisations", Requests.Organisation())).Id()}/resumption";
        await api.PostAsync(api.Lead, path, new JsonObject()).RefusesAsync("organisation_not_suspended");
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.PostAsync(api.Someone(role), path, new JsonObject()).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }

        await api.PostAsync(new TeamsApi(fixture).Lead, path, new JsonObject()).MissingAsync();
    }
}
