using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Features.Caseloads;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Caseloads;

public sealed class ListCaseloadsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-01")]
    [Trait("covers", "A2-27")]
    public async Task Shows_the_worst_first_and_agrees_with_the_memberships()
    {
        Assert.Empty((await api.ReadAsync(api.Lead, "/caseloads")).Items());
        var counts = new Dictionary<Guid, int>();
        foreach (var children in new[] { 1, 3, 2, 3 })
        {
            var worker = await api.SocialWorkerAsync();
            await api.ClientsAsync(worker, children);
            counts[worker] = children;
        }

        var without = await api.SocialWorkerAsync();
        await api.CloseAsync((await api.ClientsAsync(without, 1))[0], TeamsFixture.Today.AddDays(-1));
        var first = await api.ReadAsync(api.Lead, "/caseloads?limit=2");
        var second = await api.ReadAsync(api.Lead, $"/caseloads?limit=2&cursor={first.Text("next")}");
        var shown = first.Items().Concat(second.Items())
            .Select(item => (Worker: item.GetProperty("professionalId").GetGuid(), Children: item.GetProperty("children").GetInt32())).ToList();
        Assert.Equal(counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key).Select(count => (count.Key, count.Value)), shown);
        Assert.Null(second.Text("next"));
        var counted = await api.InDatabaseAsync(db => CaseloadCount.OnAsync(db, [.. counts.Keys, without], TeamsFixture.Today, CancellationToken.None));
        Assert.Equal(counted.OrderBy(count => count.Key), shown.Select(row => KeyValuePair.Create(row.Worker, row.Children)).OrderBy(count => count.Key));
    }

    [Fact]
    public async Task Is_for_leads_of_the_tenant_only()
    {
        await api.ClientAsync();
        Assert.Single((await api.ReadAsync(api.Lead, "/caseloads")).Items());
        Assert.Empty((await api.ReadAsync(new TeamsApi(fixture).Lead, "/caseloads")).Items());
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.GetAsync(api.Someone(role), "/caseloads").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }

        await api.GetAsync(api.Lead, "/caseloads?cursor=no").ProblemAsync(HttpStatusCode.BadRequest, "invalid_cursor");
    }

    [Fact]
    public async Task Is_read_in_order_from_its_index() => Assert.Contains(
        "ix_caseloads_tenant_children_professional_id",
        await api.InDatabaseAsync(db => db.PlanAsync(ListCaseloads.Worst(db, new Paging()).Take(51))),
        StringComparison.Ordinal);
}
