using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Retention;

public sealed class SetLegalHoldTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-23")]
    public async Task A_child_under_a_hold_is_neither_proposed_nor_confirmed_for_erasure()
    {
        var childId = await api.ClosedAsync();
        var proposed = (await api.ProposeAsync(childId)).Id();
        await api.CreateAsync(api.Lead, $"/children/{childId}/legal-holds", RetentionApi.Reason());
        await api.PostAsync(api.Someone(Role.Lead), $"/erasures/{proposed}/confirm", new JsonObject()).RefusesAsync("legal_hold");
        await api.PostAsync(api.Lead, $"/children/{childId}/erasures", new JsonObject()).RefusesAsync("legal_hold");
        Assert.True((await api.ReadAsync(api.Lead, RetentionApi.Due)).Items()[0].GetProperty("underLegalHold").GetBoolean());
        Assert.Contains(await api.AccessLogAsync(), line => line is { Action: "manageRetention", Allowed: true } && line.ChildId == childId);
    }

    [Fact]
    [Trait("covers", "L-23")]
    public async Task A_hold_and_a_confirmation_at_the_same_time_never_both_succeed()
    {
        for (var round = 0; round < 5; round++)
        {
            var childId = await api.ClosedAsync();
            var erasure = (await api.ProposeAsync(childId)).Id();
            var answers = await Task.WhenAll(
                api.PostAsync(api.Lead, $"/children/{childId}/legal-holds", RetentionApi.Reason()),
                api.PostAsync(api.Someone(Role.Lead), $"/erasures/{erasure}/confirm", new JsonObject()));
            Assert.Equal(1, answers.Count(answer => answer.IsSuccessStatusCode));
        }
    }

    [Fact]
    public async Task Is_one_at_a_time()
    {
        var childId = await api.ChildAsync();
        await api.CreateAsync(api.Lead, $"/children/{childId}/legal-holds", RetentionApi.Reason());
        await api.PostAsync(api.Lead, $"/children/{childId}/legal-holds", RetentionApi.Reason()).RefusesAsync("legal_hold_in_force");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_blank_reasons_and_other_roles()
    {
        var path = $"/children/{await api.ChildAsync()}/legal-holds";
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, path, RetentionApi.Reason());
        await api.PostAsync(api.Lead, path, RetentionApi.Reason().With("reason", " ")).RefusesFieldAsync("reason", "not_empty");
        await EveryWrite.RefusesOtherRolesAsync(api, path, RetentionApi.Reason(), aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, RetentionApi.Reason()).MissingAsync();
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, path, RetentionApi.Reason(), "reason", "Another");
    }
}
