using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class ListChildrenTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Shows_those_with_a_grant_and_to_the_lead_all()
    {
        var mine = await api.ChildAsync();
        var other = (await api.CreateAsync(api.Someone(Role.Professional), "/children", Requests.Child())).Id();
        Assert.Equal([mine], await IdsAsync(api.Worker, ""));
        Assert.Equal([mine, other], await IdsAsync(api.Lead, ""));
        Assert.Empty(await IdsAsync(api.Someone(Role.Professional), ""));
        Assert.Empty(await IdsAsync(new TeamsApi(fixture).Lead, ""));
    }

    [Fact]
    public async Task Gives_those_whose_ids_are_asked_for_and_only_to_who_may_see_them()
    {
        Guid[] children = [await api.ChildAsync(), await api.ChildAsync(), await api.ChildAsync()];
        var other = (await api.CreateAsync(api.Someone(Role.Professional), "/children", Requests.Child())).Id();
        Assert.Equal([children[0], children[2]], await IdsAsync(api.Worker, $"?ids={children[0]},{children[2]},{other},{Guid.NewGuid()}"));
        await api.GetAsync(api.Worker, "/children?ids=x").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }

    [Fact]
    public async Task Leaves_a_child_out_when_the_grant_has_ended()
    {
        var child = await api.ChildAsync();
        await api.InDatabaseAsync(async db =>
        {
            (await db.ChildGrants.SingleAsync(grant => grant.ChildId == child)).End(TeamsFixture.Now);
            return await db.SaveChangesAsync();
        });
        Assert.Empty(await IdsAsync(api.Worker, ""));
    }

    [Theory]
    [InlineData("IIRIS", true)]
    [InlineData("iir", true)]
    [InlineData("testimets%C3%A4", true)]
    [InlineData("Testimetsa", true)]
    [InlineData("Tesimets%C3%A4", true)]
    [InlineData("iris%20testinmets%C3%A4", true)]
    [InlineData("Testimets%C3%A4,%20Iiris", true)]
    [InlineData("I.T.", true)]
    [InlineData("TI", true)]
    [InlineData("I.X.", false)]
    [InlineData("Virtanen", false)]
    [InlineData("mets%C3%A4nen", false)]
    [InlineData("%25", false)]
    public async Task Finds_names_although_they_are_misspelled_and_initials(string query, bool found)
    {
        var child = await api.ChildAsync();
        Assert.Equal(found ? [child] : [], await IdsAsync(api.Worker, $"?query={query}"));
    }

    [Fact]
    public async Task Finds_a_personal_identity_code_as_a_whole()
    {
        var child = (await api.CreateAsync(api.Worker, "/children", Requests.Child().With("personalIdentityCode", "150313A902J"))).Id();
        Assert.Equal([child], await IdsAsync(api.Lead, "?query=150313a902j"));
        Assert.Empty(await IdsAsync(api.Lead, "?query=170917A9110"));
        Assert.Empty(await IdsAsync(api.Someone(Role.Professional), "?query=150313A902J"));
    }

    [Fact]
    public async Task Shows_the_nearest_name_first()
    {
        var near = await NamedAsync("Eemil", "Testimetso");
        var exact = await NamedAsync("Eemil", "Testimetsä");
        Assert.Equal([exact, near], await IdsAsync(api.Worker, "?query=Eemil%20Testimets%C3%A4"));
    }

    [Fact]
    [Trait("covers", "L-19")]
    public async Task Being_listed_is_in_the_access_log()
    {
        var child = await api.ChildAsync();
        await IdsAsync(api.Lead, "");
        var line = Assert.Single(await api.AccessLogAsync(), line => line.Action == "listed");
        Assert.Equal((child, api.Lead.Subject), (line.ChildId, line.Subject));
    }

    [Fact]
    public async Task A_caller_of_two_tenants_leaves_the_trace_in_each_childs_own()
    {
        var elsewhere = new TeamsApi(fixture);
        Guid[] children = [await api.ChildAsync(), await elsewhere.ChildAsync()];
        var both = api.Lead with { Tenants = [api.Tenant, elsewhere.Tenant] };
        Assert.Equal(children, await IdsAsync(both, ""));
        Assert.Equal(children[0], Assert.Single(await api.AccessLogAsync(), line => line.Action == "listed").ChildId);
        Assert.Equal(children[1], Assert.Single(await elsewhere.AccessLogAsync(), line => line.Action == "listed").ChildId);
    }

    [Fact]
    public async Task Pages()
    {
        Guid[] children = [await api.ChildAsync(), await api.ChildAsync(), await api.ChildAsync()];
        var first = await api.ReadAsync(api.Worker, "/children?limit=2&query=iiris");
        var second = await api.ReadAsync(api.Worker, $"/children?limit=2&query=iiris&cursor={first.Text("next")}");
        Assert.Equal(children, first.Items().Concat(second.Items()).Select(Answers.Id));
    }

    [Theory]
    [InlineData("query=%00")]
    [InlineData("limit=201")]
    public async Task Refuses_a_wrong_parameter(string query) =>
        await api.GetAsync(api.Worker, $"/children?{query}").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");

    [Theory]
    [InlineData(Role.Family)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Auditor)]
    public async Task Is_not_for_everyone(Role role) =>
        await api.GetAsync(api.Someone(role), "/children").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");

    private async Task<Guid> NamedAsync(string given, string family) => (await api.CreateAsync(
        api.Worker, "/children", Requests.Child().With("givenName", given).With("familyName", family).With("notADuplicateBecause", "Twins"))).Id();

    private async Task<Guid[]> IdsAsync(Testing.Identity.TestCaller caller, string query) =>
        [.. (await api.ReadAsync(caller, $"/children{query}")).Items().Select(Answers.Id)];
}
