using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Erasures;

public sealed class WithdrawErasureTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Takes_the_proposal_back_once_and_leaves_room_for_another()
    {
        var childId = await api.ClosedAsync();
        var path = $"/erasures/{(await api.ProposeAsync(childId)).Id()}";
        using var withdrawn = await api.PostAsync(api.Lead, $"{path}/withdraw", new JsonObject());
        Assert.Equal("withdrawn", (await withdrawn.BodyAsync(HttpStatusCode.OK)).Text("state"));
        await api.PostAsync(api.Lead, $"{path}/withdraw", new JsonObject()).RefusesAsync("erasure_decided");
        await api.PostAsync(api.Someone(Role.Lead), $"{path}/confirm", new JsonObject()).RefusesAsync("erasure_decided");
        await api.ProposeAsync(childId);
    }

    [Fact]
    public async Task Refuses_other_roles() => await EveryWrite.RefusesOtherRolesAsync(
        api, $"/erasures/{(await api.ProposeAsync(await api.ClosedAsync())).Id()}/withdraw", [], aboutChild: true, Role.Lead);
}
