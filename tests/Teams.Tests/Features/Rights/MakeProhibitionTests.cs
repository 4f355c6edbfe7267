using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

[Trait("covers", "L-21")]
public sealed class MakeProhibitionTests(TeamsFixture fixture)
{
    [Theory]
    [InlineData("controller", null, null, false)]
    [InlineData("serviceTask", "childProtection", "childProtection", false)]
    [InlineData("serviceTask", "childProtection", null, false)]
    [InlineData("serviceTask", "familySocialWork", "childProtection", true)]
    public async Task Ends_at_once_what_partners_may_know_of_what_it_covers(string level, string? line, string? permitted, bool stays)
    {
        var rights = await RightsApi.NewAsync(fixture);
        await rights.PermittedAsync(rights.Permission().With("serviceLine", permitted));
        await rights.Api.CreateAsync(rights.Api.Worker, rights.Prohibitions, rights.Prohibition(level).With("serviceLine", line));
        Assert.Equal(stays, await rights.OpensAsync(Permission.UseConsultations));
    }

    [Fact]
    public async Task One_document_leaves_the_rest_open()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await rights.PermittedAsync();
        await rights.Api.CreateAsync(rights.Api.Worker, rights.Prohibitions, rights.Prohibition("document").With("documentId", Guid.NewGuid()));
        Assert.True(await rights.OpensAsync(Permission.UseConsultations));
        Assert.Single(await rights.Api.PublishedAsync<SystemicPlatform.Contracts.Teams.DocumentProhibited>());
    }

    [Fact]
    public async Task Keeps_partners_out_of_the_team_too()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var member = Requests.Member(Guid.NewGuid(), "partner", TeamsFixture.Today).Without("professionalId").With("organisationId", rights.Partner);
        await rights.Api.CreateAsync(rights.Api.Worker, $"{rights.Child.Path}/team/members", (System.Text.Json.Nodes.JsonObject)member.DeepClone());
        await rights.Api.CreateAsync(rights.Api.Worker, rights.Prohibitions, rights.Prohibition());
        Assert.Equal(TeamsFixture.Now, (await rights.PartnersGrantAsync()).Until);
        await rights.Api.PostAsync(rights.Api.Worker, $"{rights.Child.Path}/team/members", member).RefusesAsync("disclosure_prohibited");
    }

    [Fact]
    public async Task Refuses_what_does_not_fit_its_level_the_same_twice_malformed_bodies_and_others()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var (api, path) = (rights.Api, rights.Prohibitions);
        await api.PostAsync(api.Worker, path, rights.Prohibition("serviceTask")).RefusesFieldAsync("serviceLine", "service_line_and_level");
        await api.PostAsync(api.Worker, path, rights.Prohibition("document")).RefusesFieldAsync("documentId", "document_and_level");
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, path, rights.Prohibition());
        await EveryWrite.RefusesOtherRolesAsync(api, path, rights.Prohibition(), aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, rights.Prohibition()).MissingAsync();
        await EveryWrite.HappensOncePerKeyAsync(api, api.Worker, path, rights.Prohibition(), "givenBy", new System.Text.Json.Nodes.JsonObject { ["role"] = "client" });
        await api.PostAsync(api.Worker, path, rights.Prohibition()).RefusesAsync("prohibition_in_force");
    }
}
