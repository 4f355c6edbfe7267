using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class MergeChildTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task The_history_of_both_is_under_the_one_that_is_kept()
    {
        var kept = await api.ChildAsync();
        var merged = await api.ClientAsync();
        await api.ReplaceAsync(api.Worker, $"/children/{merged.Id}/network", Requests.Network(
            [Requests.Person("Maria")], Requests.Relation("Maria", "parent", merged.Id), Requests.Relation(merged.Id, "twin", kept)));

        using var answer = await api.PostAsync(api.Lead, $"/children/{kept}/merge", Merge(merged.Id));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        Assert.Equal(merged.TeamId, (await api.ReadAsync(api.Worker, $"/children/{kept}/team")).Id());
        var network = await api.ReadAsync(api.Worker, $"/children/{kept}/network");
        Assert.Equal("parent", Assert.Single(network.Items("relations")).Text("kind"));
        Assert.Equal(kept, (await api.ReadAsync(api.Worker, $"/children/{merged.Id}")).Id());
        await api.GetAsync(api.Someone(Role.Professional), $"/children/{merged.Id}").MissingAsync();
        await api.GetAsync(api.Worker, $"/children/{merged.Id}/team").MissingAsync();

        Assert.Equal((kept, merged.Id), (await api.PublishedAsync<ChildMerged>()).Select(told => (told.ChildId, told.MergedChildId)).Single());
        Assert.Contains(await api.PublishedAsync<AccessGranted>(), told => told.ChildId == kept && told.Ground == "teamRole:responsibleSocialWorker");
        var export = (await api.ReadAsync(api.Lead, $"/children/{kept}/export")).GetProperty("content");
        Assert.Equal((merged.Id, "Registered twice"), (export.Items("merges")[0].GetProperty("mergedChildId").GetGuid(), export.Items("merges")[0].Text("reason")));
    }

    [Fact]
    public async Task No_row_is_left_under_the_merged_id_but_the_log_the_merge_and_ended_grants()
    {
        var kept = await api.ChildAsync();
        var merged = await api.ClientAsync();
        await api.ReplaceAsync(api.Worker, $"/children/{merged.Id}/network", Requests.Network([Requests.Person("Maria")], Requests.Relation("Maria", "parent", merged.Id)));
        (await api.PostAsync(api.Lead, $"/children/{kept}/merge", Merge(merged.Id))).EnsureSuccessStatusCode();

        var tables = await api.InDatabaseAsync(db => Task.FromResult(db.Model.GetEntityTypes()
            .SelectMany(type => type.GetProperties().Where(property => property.GetColumnName().EndsWith("child_id", StringComparison.Ordinal)).Select(property => (Table: type.GetTableName()!, Column: property.GetColumnName())))
            .Distinct().ToList()));
        var left = new List<string>();
        foreach (var (table, column) in tables)
        {
            var sql = $"select count(*) as \"Value\" from {table} where {column} = {{0}}";
            if (await api.InDatabaseAsync(db => db.Database.SqlQueryRaw<long>(sql, merged.Id).SingleAsync()) > 0)
            {
                left.Add($"{table}.{column}");
            }
        }

        Assert.Equal(["access_log.child_id", "child_grants.child_id", "child_merges.merged_child_id"], left.Order());
        Assert.All(await api.GrantsAsync(merged.Id), grant => Assert.True(grant.Until <= TeamsFixture.Now));
    }

    [Fact]
    public async Task The_code_that_only_one_record_had_stays_with_the_child()
    {
        var kept = await api.ChildAsync();
        var merged = (await api.CreateAsync(api.Worker, "/children", Requests.Child().With("personalIdentityCode", "150313A902J"))).Id();
        (await api.PostAsync(api.Lead, $"/children/{kept}/merge", Merge(merged))).EnsureSuccessStatusCode();
        Assert.Equal(kept, Assert.Single((await api.ReadAsync(api.Lead, "/children?query=150313A902J")).Items()).Id());
    }

    [Fact]
    public async Task Refuses_two_clients_the_child_itself_and_an_unknown_one_and_changes_nothing()
    {
        var (one, other) = (await api.ClientAsync(), (await api.CreateAsync(api.Worker, "/children", Requests.Child())).Id());
        await api.CreateAsync(api.Worker, $"/children/{other}/client-relationship", Requests.Relationship(one.ResponsibleId));
        await api.PostAsync(api.Lead, $"{one.Path}/merge", Merge(other)).RefusesAsync("both_are_clients");
        await api.PostAsync(api.Lead, $"{one.Path}/merge", Merge(one.Id)).RefusesFieldAsync("mergedChildId", "same_child");
        await api.PostAsync(api.Lead, $"{one.Path}/merge", Merge(await new TeamsApi(fixture).ChildAsync())).RefusesFieldAsync("mergedChildId", "unknown_child");
        Assert.Empty(await api.PublishedAsync<ChildMerged>());
        await api.ReadAsync(api.Worker, $"/children/{other}/team");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_every_other_role_and_another_tenant()
    {
        var (kept, merged) = (await api.ChildAsync(), await api.ChildAsync());
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, $"/children/{kept}/merge", Merge(merged));
        await EveryWrite.RefusesOtherRolesAsync(api, $"/children/{kept}/merge", Merge(merged), aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, $"/children/{kept}/merge", Merge(merged)).MissingAsync();
    }

    [Fact]
    public async Task Happens_once_per_key()
    {
        var (kept, merged) = (await api.ChildAsync(), await api.ChildAsync());
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, $"/children/{kept}/merge", Merge(merged), "reason", "Another reason");
        Assert.Single(await api.PublishedAsync<ChildMerged>());
    }

    private static JsonObject Merge(Guid merged) => new() { ["mergedChildId"] = merged, ["reason"] = "Registered twice" };
}
