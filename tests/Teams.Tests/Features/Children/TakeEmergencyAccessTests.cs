using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class TakeEmergencyAccessTests(TeamsFixture fixture)
{
    private const string Reason = "On duty at night";

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Opens_the_child_for_a_day_and_leaves_a_trace_of_it()
    {
        var childId = await api.ChildAsync();
        var onDuty = api.Someone(Role.Professional);
        await api.GetAsync(onDuty, $"/children/{childId}").MissingAsync();

        await api.CreateAsync(onDuty, $"/children/{childId}/emergency-access", Request());

        await api.ReadAsync(onDuty, $"/children/{childId}");
        var grant = (await api.GrantsAsync(childId))[^1];
        Assert.Equal((onDuty.Subject, Grounds.Emergency, TeamsFixture.Now.AddHours(24)), (grant.Grantee, grant.Ground, grant.Until));
        var row = await api.InDatabaseAsync(db => db.EmergencyAccesses.SingleAsync());
        Assert.Equal((childId, grant.Id, Reason), (row.ChildId, row.GrantId, row.Reason));
        Assert.Equal(
            [("useEmergencyAccess", childId), ("readChild", childId)],
            (await api.AccessLogAsync()).Where(line => line.Ground == Grounds.Emergency).Select(line => (line.Action, line.ChildId!.Value)));
    }

    [Fact]
    public async Task Tells_of_the_grant_and_not_of_the_reason()
    {
        var childId = await api.ChildAsync();
        await api.CreateAsync(api.Someone(Role.Professional), $"/children/{childId}/emergency-access", Request());
        Assert.Equal(Grounds.Emergency, (await api.PublishedAsync<AccessGranted>())[^1].Ground);
        var bodies = await api.InDatabaseAsync(db => db.OutboxMessages.Select(message => message.Body).ToListAsync());
        Assert.All(bodies, body => Assert.DoesNotContain(Reason, body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refuses_an_unknown_child_and_another_tenants()
    {
        var childId = await api.ChildAsync();
        await api.PostAsync(api.Worker, $"/children/{Guid.NewGuid()}/emergency-access", Request()).MissingAsync();
        await api.PostAsync(new TeamsApi(fixture).Worker, $"/children/{childId}/emergency-access", Request()).MissingAsync();
        Assert.Single(await api.GrantsAsync(childId));
    }

    [Fact]
    public async Task Refuses_malformed_bodies_blank_reasons_and_other_roles()
    {
        var path = $"/children/{await api.ChildAsync()}/emergency-access";
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, path, Request());
        await api.PostAsync(api.Worker, path, Request().With("reason", " ")).RefusesFieldAsync("reason", "not_empty");
        await api.PostAsync(api.Worker, path, Request().With("reason", "\u0000")).RefusesFieldAsync("reason", "control_character");
        await EveryWrite.RefusesOtherRolesAsync(api, path, Request(), aboutChild: false, Role.Professional);
    }

    [Fact]
    public async Task Happens_once_per_key()
    {
        var path = $"/children/{await api.ChildAsync()}/emergency-access";
        await EveryWrite.HappensOncePerKeyAsync(api, api.Worker, path, Request(), "reason", "Another");
        Assert.Equal(1, await api.InDatabaseAsync(db => db.EmergencyAccesses.CountAsync()));
    }

    private static JsonObject Request() => new() { ["reason"] = Reason };
}
