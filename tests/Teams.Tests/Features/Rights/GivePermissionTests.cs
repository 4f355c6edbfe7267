using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

[Trait("covers", "L-21")]
public sealed class GivePermissionTests(TeamsFixture fixture)
{
    [Fact]
    public async Task Opens_what_it_names_from_now_on_and_nothing_else()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var given = await rights.Api.CreateAsync(rights.Api.Worker, rights.Permissions, rights.Permission("consultations", "meetings"));
        Assert.Equal(TeamsFixture.Now, given.GetProperty("givenAt").GetDateTimeOffset());
        var grant = await rights.PartnersGrantAsync();
        Assert.Equal((GranteeKind.Organisation, "consent:meetings+consultations", TeamsFixture.Now, null), (grant.GranteeKind, grant.Ground, grant.From, grant.Until));
        Assert.Equal([true, true, false, false], Enumerable.Select(
            [Permission.UseConsultations, Permission.ReadMeetings, Permission.ReadChild, Permission.ManageChildTeam],
            permission => GroundRules.Covers(grant.Ground, permission)));
        Assert.Equal("consent:meetings+consultations", (await rights.Api.PublishedAsync<AccessGranted>())[^1].Ground);
        Assert.Contains(await rights.Api.AccessLogAsync(), line => line is { Action: "manageRights", Allowed: true } && line.ChildId == rights.Child.Id);
    }

    [Fact]
    public async Task A_person_sees_only_the_part_that_was_permitted()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var neighbour = rights.Family(rights.Neighbour);
        await rights.PermittedAsync(rights.Permission("team").Without("organisationId").With("personId", rights.Neighbour));
        await rights.Api.ReadAsync(neighbour, $"{rights.Child.Path}/team");
        await rights.Api.GetAsync(neighbour, rights.Child.Path).MissingAsync();
        await rights.Api.GetAsync(neighbour, $"{rights.Child.Path}/access-log").MissingAsync();
    }

    [Fact]
    public async Task Refuses_what_cannot_be_permitted()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var (api, path) = (rights.Api, rights.Permissions);
        await api.PostAsync(api.Worker, path, rights.Permission().With("scopes", new JsonArray())).RefusesFieldAsync("scopes", "count");
        await api.PostAsync(api.Worker, path, rights.Permission().With("personId", rights.Neighbour)).RefusesFieldAsync("organisationId", "one_of_two");
        await api.PostAsync(api.Worker, path, rights.Permission().With("organisationId", Guid.NewGuid())).RefusesFieldAsync("organisationId", "unknown_organisation");
        await api.PostAsync(api.Worker, path, rights.Permission().With("to", "2020-01-01")).RefusesAsync("permission_ends_before_start");
        await api.PostAsync(api.Worker, path, rights.Permission().With("givenBy", new JsonObject { ["role"] = "guardian" })).RefusesFieldAsync("givenBy.personId", "person_and_role");
        await api.PostAsync(api.Worker, path, rights.Permission().With("givenBy", new JsonObject { ["role"] = "guardian", ["personId"] = rights.Neighbour }))
            .RefusesFieldAsync("givenBy.personId", "no_parental_responsibility");
        await api.CreateAsync(api.Worker, rights.Prohibitions, rights.Prohibition());
        await api.PostAsync(api.Worker, path, rights.Permission()).RefusesAsync("disclosure_prohibited");
    }

    [Fact]
    public async Task Rests_on_no_temporary_identity()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await rights.Api.ReplaceAsync(rights.Api.Worker, rights.Child.Path, Requests.Child().With("temporaryId", "TEMP-1"));
        await rights.Api.PostAsync(rights.Api.Worker, rights.Permissions, rights.Permission()).RefusesAsync("temporary_identity");
        await rights.Api.PostAsync(rights.Api.Worker, rights.Prohibitions, rights.Prohibition()).RefusesAsync("temporary_identity");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_other_roles_and_other_tenants_and_happens_once_per_key()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await EveryWrite.RefusesMalformedAsync(rights.Api, rights.Api.Worker, rights.Permissions, rights.Permission());
        await EveryWrite.RefusesOtherRolesAsync(rights.Api, rights.Permissions, rights.Permission(), aboutChild: true, Role.Lead);
        await rights.Api.PostAsync(new TeamsApi(fixture).Lead, rights.Permissions, rights.Permission()).MissingAsync();
        await EveryWrite.HappensOncePerKeyAsync(rights.Api, rights.Api.Worker, rights.Permissions, rights.Permission(), "serviceLine", "childProtection");
    }
}
