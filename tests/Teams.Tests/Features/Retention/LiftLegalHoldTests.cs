using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Retention;

public sealed class LiftLegalHoldTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-23")]
    public async Task Lets_the_erasure_go_on_and_keeps_who_lifted_it()
    {
        var childId = await api.ClosedAsync();
        var path = await HoldAsync(childId);
        using var lifted = await api.PostAsync(api.Lead, path, RetentionApi.Reason());
        Assert.Equal($"Testi {api.Lead.Subject}", (await lifted.BodyAsync(HttpStatusCode.OK)).Text("liftedBy"));
        await api.ProposeAsync(childId);
        await api.PostAsync(api.Lead, path, RetentionApi.Reason()).RefusesAsync("legal_hold_lifted");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_other_roles_and_another_childs_hold()
    {
        var path = await HoldAsync(await api.ChildAsync());
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, path, RetentionApi.Reason());
        await EveryWrite.RefusesOtherRolesAsync(api, path, RetentionApi.Reason(), aboutChild: true, Role.Lead);
        await api.PostAsync(api.Lead, path.Replace(path.Split('/')[2], (await api.ChildAsync()).ToString(), StringComparison.Ordinal), RetentionApi.Reason()).MissingAsync();
    }

    private async Task<string> HoldAsync(Guid childId) =>
        $"/children/{childId}/legal-holds/{(await api.CreateAsync(api.Lead, $"/children/{childId}/legal-holds", RetentionApi.Reason())).Id()}/lift";
}
