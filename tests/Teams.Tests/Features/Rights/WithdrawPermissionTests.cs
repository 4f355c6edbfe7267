using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

[Trait("covers", "L-21")]
public sealed class WithdrawPermissionTests(TeamsFixture fixture)
{
    [Fact]
    public async Task Closes_at_once_what_it_opened()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var id = await rights.PermittedAsync();
        Assert.True(await rights.OpensAsync(Permission.UseConsultations));
        using var answer = await rights.Api.PostAsync(rights.Api.Worker, $"{rights.Permissions}/{id}/withdraw", new JsonObject());
        Assert.Equal(TeamsFixture.Now, (await answer.BodyAsync(HttpStatusCode.OK)).GetProperty("until").GetDateTimeOffset());
        Assert.False(await rights.OpensAsync(Permission.UseConsultations));
        Assert.Equal((await rights.PartnersGrantAsync()).Id, (await rights.Api.PublishedAsync<AccessRevoked>())[^1].GrantId);
        await rights.Api.PostAsync(rights.Api.Worker, $"{rights.Permissions}/{id}/withdraw", new JsonObject()).RefusesAsync("permission_over");
    }

    [Fact]
    public async Task Takes_a_later_day_and_none_that_is_past()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var path = $"{rights.Permissions}/{await rights.PermittedAsync()}/withdraw";
        await rights.Api.PostAsync(rights.Api.Worker, path, On(-1)).RefusesAsync("withdrawn_in_the_past");
        using var answer = await rights.Api.PostAsync(rights.Api.Worker, path, On(3));
        await answer.BodyAsync(HttpStatusCode.OK);
        Assert.True(await rights.OpensAsync(Permission.UseConsultations));
        Assert.InRange((await rights.PartnersGrantAsync()).Until!.Value, TeamsFixture.Now.AddDays(2), TeamsFixture.Now.AddDays(3));
    }

    [Fact]
    public async Task Is_not_there_for_others_nor_for_another_child()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var id = await rights.PermittedAsync();
        var path = $"{rights.Permissions}/{id}/withdraw";
        await EveryWrite.RefusesOtherRolesAsync(rights.Api, path, [], aboutChild: true, Role.Lead);
        await rights.Api.PostAsync(new TeamsApi(fixture).Lead, path, new JsonObject()).MissingAsync();
        await rights.Api.PostAsync(rights.Api.Lead, $"/children/{await rights.Api.ChildAsync()}/permissions/{id}/withdraw", new JsonObject()).MissingAsync();
    }

    private static JsonObject On(int days) => new() { ["on"] = Requests.Day(TeamsFixture.Today.AddDays(days)) };
}
