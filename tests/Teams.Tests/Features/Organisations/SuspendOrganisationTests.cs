using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Organisations;

public sealed class SuspendOrganisationTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    private static JsonObject Because => new() { ["because"] = "A secret was lost" };

    [Fact]
    [Trait("covers", "A2-28")]
    public async Task A_suspended_partner_is_refused_at_once_and_let_in_again_with_what_it_had()
    {
        var token = $"org-{Guid.NewGuid():n}";
        var path = $"/organisations/{(await api.CreateAsync(api.Lead, "/organisations", Requests.Organisation().With("tokenOrganisation", token))).Id()}";
        var partner = api.Someone(Role.Partner) with { Organisation = token };
        await api.ReadAsync(partner, "/areas");

        var suspended = await DoneAsync($"{path}/suspension", Because);
        Assert.Equal("A secret was lost", suspended.Text("suspendedBecause"));
        await api.GetAsync(partner, "/areas").ProblemAsync(HttpStatusCode.Forbidden, "partner_not_admitted");
        await api.PostAsync(api.Lead, $"{path}/suspension", Because).RefusesAsync("organisation_suspended");
        Assert.NotEqual(JsonValueKind.Null, (await api.ReadAsync(api.Lead, path)).GetProperty("suspendedAt").ValueKind);

        await api.ReplaceAsync(api.Lead, path, Requests.Organisation().With("tokenOrganisation", token));
        await api.GetAsync(partner, "/areas").ProblemAsync(HttpStatusCode.Forbidden, "partner_not_admitted");

        await DoneAsync($"{path}/resumption", []);
        await api.ReadAsync(partner, "/areas");
        Assert.Single(await api.PublishedAsync<OrganisationSuspended>());
        Assert.Single(await api.PublishedAsync<OrganisationResumed>());
    }

    [Fact]
    public async Task Refuses_a_reason_that_says_nothing()
    {
        var path = $"/organisations/{(await api.CreateAsync(api.Lead, "/organisations", Requests.Organisation())).Id()}/suspension";
        await api.PostAsync(api.Lead, path, new JsonObject { ["because"] = " " }).RefusesFieldAsync("because", "not_empty");
    }

    [Fact]
    public async Task Refuses_everyone_but_a_lead_of_the_tenant()
    {
        var path = $"/organisations/{(await api.CreateAsync(api.Lead, "/organisations", Requests.Organisation())).Id()}/suspension";
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.PostAsync(api.Someone(role), path, Because).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }

        await api.PostAsync(new TeamsApi(fixture).Lead, path, Because).MissingAsync();
    }

    private async Task<JsonElement> DoneAsync(string path, JsonObject body)
    {
        using var answer = await api.PostAsync(api.Lead, path, body);
        return await answer.BodyAsync(HttpStatusCode.OK);
    }
}
