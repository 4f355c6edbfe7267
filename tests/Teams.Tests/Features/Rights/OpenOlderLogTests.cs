using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

[Trait("covers", "L-19")]
public sealed class OpenOlderLogTests(TeamsFixture fixture)
{
    [Fact]
    public async Task A_client_sees_two_years_and_what_is_older_only_for_a_special_reason()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var guardian = rights.Family(rights.Guardian);
        await rights.Api.CreateAsync(rights.Api.Worker, $"{rights.Child.Path}/team/members",
            Requests.Member(Guid.Empty, "closeOne", TeamsFixture.Today).Without("professionalId").With("personId", rights.Guardian));
        await LineAsync(rights, "justInside", TeamsFixture.Now.AddYears(-2));
        await LineAsync(rights, "older", TeamsFixture.Now.AddYears(-2).AddSeconds(-1));

        Assert.Equal((true, false), await SeenAsync(rights, guardian));
        Assert.Equal((true, true), await SeenAsync(rights, rights.Api.Worker));
        await rights.Api.CreateAsync(rights.Api.Lead, $"{rights.Child.Path}/older-log", Request(rights.Guardian));
        Assert.Equal((true, true), await SeenAsync(rights, guardian));
        var grant = (await rights.Api.GrantsAsync(rights.Child.Id))[^1];
        Assert.Equal((Grounds.OlderLog, TeamsFixture.Now.AddDays(30)), (grant.Ground, grant.Until));
    }

    [Fact]
    public async Task Opens_the_log_and_nothing_else()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var neighbour = rights.Family(rights.Neighbour);
        await rights.Api.CreateAsync(rights.Api.Lead, $"{rights.Child.Path}/older-log", Request(rights.Neighbour));
        await rights.Api.ReadAsync(neighbour, $"{rights.Child.Path}/access-log");
        await rights.Api.GetAsync(neighbour, rights.Child.Path).MissingAsync();
        await rights.Api.GetAsync(neighbour, $"{rights.Child.Path}/team").MissingAsync();
    }

    [Fact]
    public async Task Refuses_strangers_malformed_bodies_and_other_roles()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var path = $"{rights.Child.Path}/older-log";
        await rights.Api.PostAsync(rights.Api.Lead, path, Request(Guid.NewGuid())).RefusesFieldAsync("personId", "unknown_person");
        await rights.Api.PostAsync(rights.Api.Lead, path, Request(rights.Guardian).With("specialReason", " ")).RefusesFieldAsync("specialReason", "not_empty");
        await EveryWrite.RefusesMalformedAsync(rights.Api, rights.Api.Lead, path, Request(rights.Guardian));
        await EveryWrite.RefusesOtherRolesAsync(rights.Api, path, Request(rights.Guardian), aboutChild: true, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(rights.Api, rights.Api.Lead, path, Request(rights.Guardian), "specialReason", "Another");
    }

    private static JsonObject Request(Guid person) => new() { ["specialReason"] = "A trial about that time", ["personId"] = person };

    private static async Task<(bool JustInside, bool Older)> SeenAsync(RightsApi rights, SystemicPlatform.Testing.Identity.TestCaller caller)
    {
        var actions = (await rights.Api.ReadAsync(caller, $"{rights.Child.Path}/access-log?limit=200")).Items().Select(line => line.Text("action")).ToList();
        return (actions.Contains("justInside"), actions.Contains("older"));
    }

    private static Task<int> LineAsync(RightsApi rights, string action, DateTimeOffset at) => rights.Api.InDatabaseAsync(db =>
    {
        var caller = Caller.System("teams", rights.Api.Tenant);
        db.Add(new AccessLogEntry(caller, at, action, "GET /old", allowed: true) { ChildId = rights.Child.Id });
        return db.SaveChangesAsync();
    });
}
