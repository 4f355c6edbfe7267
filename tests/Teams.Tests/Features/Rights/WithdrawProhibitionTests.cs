using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

public sealed class WithdrawProhibitionTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-21")]
    public async Task Allows_permissions_again_and_opens_nothing_by_itself()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await rights.PermittedAsync();
        var made = (await rights.Api.CreateAsync(rights.Api.Worker, rights.Prohibitions, rights.Prohibition())).Id();
        var path = $"{rights.Prohibitions}/{made}/withdraw";
        await EveryWrite.RefusesOtherRolesAsync(rights.Api, path, [], aboutChild: true, Role.Lead);
        using (var answer = await rights.Api.PostAsync(rights.Api.Worker, path, new JsonObject()))
        {
            await answer.BodyAsync(HttpStatusCode.OK);
        }

        Assert.False(await rights.OpensAsync(Permission.UseConsultations));
        await rights.PermittedAsync();
        Assert.True(await rights.OpensAsync(Permission.UseConsultations));
        await rights.Api.PostAsync(rights.Api.Worker, path, new JsonObject()).RefusesAsync("prohibition_withdrawn");
    }
}
