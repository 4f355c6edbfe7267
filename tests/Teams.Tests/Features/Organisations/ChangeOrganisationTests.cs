using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Organisations;

public sealed class ChangeOrganisationTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Replaces_the_record_and_keeps_a_contact_that_is_left_out()
    {
        var path = await RegisteredAsync();
        var changed = await api.ReplaceAsync(api.Lead, path, Requests.Organisation().With("sector", "psychiatry").Without("contact"));
        Assert.Equal(("psychiatry", "kuraattori@demo.example"), (changed.Text("sector"), changed.GetProperty("contact").Text("email")));
        Assert.Equal(Sector.Psychiatry, Assert.Single(await api.PublishedAsync<OrganisationChanged>()).Sector);

        changed = await api.ReplaceAsync(api.Lead, path, Requests.Organisation().With("contact", new JsonObject()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, changed.GetProperty("contact").ValueKind);
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Another_sign_in_takes_over_what_the_old_one_could_see_and_nothing_stays_with_the_old_one()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await rights.PermittedAsync();
        await rights.Api.CreateAsync(
            rights.Api.Worker, $"{rights.Child.Path}/team/members",
            Requests.Member(Guid.Empty, "partner", TeamsFixture.Today).Without("professionalId").With("organisationId", rights.Partner));
        var other = $"org-{Guid.NewGuid():n}";
        await rights.Api.ReplaceAsync(rights.Api.Lead, $"/organisations/{rights.Partner}", Requests.Organisation().With("tokenOrganisation", other));

        var grants = await rights.Api.GrantsAsync(rights.Child.Id);
        Assert.All(grants.Where(grant => grant.Grantee == rights.PartnerToken), grant => Assert.Equal(TeamsFixture.Now, grant.Until));
        Assert.Equal(
            ["consent:consultations", "teamRole:partner"], grants.Where(grant => grant.Grantee == other && grant.Until is null).Select(grant => grant.Ground).Order());
    }

    [Fact]
    public async Task Refuses_a_change_of_what_was_not_read()
    {
        var path = await RegisteredAsync();
        await api.PutAsync(api.Lead, path, Requests.Organisation(), null).ProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        var etag = await api.ETagAsync(api.Lead, path);
        await api.ReplaceAsync(api.Lead, path, Requests.Organisation());
        await api.PutAsync(api.Lead, path, Requests.Organisation(), etag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
    }

    [Fact]
    public async Task Refuses_everyone_but_a_lead_of_the_tenant()
    {
        var path = await RegisteredAsync();
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.PutAsync(api.Someone(role), path, Requests.Organisation(), "\"1\"").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }

        await api.PutAsync(new TeamsApi(fixture).Lead, path, Requests.Organisation(), "\"1\"").MissingAsync();
    }

    private async Task<string> RegisteredAsync() => $"/organisations/{(await api.CreateAsync(api.Lead, "/organisations", Requests.Organisation())).Id()}";
}
