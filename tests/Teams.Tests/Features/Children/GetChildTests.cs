using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class GetChildTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Shows_the_record_with_the_open_relationship_and_the_team()
    {
        var child = await api.ClientAsync();
        var shown = await api.ReadAsync(api.Worker, child.Path);
        Assert.Equal(("Iiris", "837", "2013-03-15"), (shown.Text("givenName"), shown.Text("municipality"), shown.Text("birthDate")));
        Assert.Equal(child.TeamId, shown.GetProperty("teamId").GetGuid());
        Assert.Equal("childProtection", shown.GetProperty("clientRelationship").Text("serviceLine"));
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Is_not_there_for_anyone_without_a_ground_and_the_attempt_is_logged()
    {
        var childId = await api.ChildAsync();
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            var caller = api.Someone(role);
            await api.GetAsync(caller, $"/children/{childId}").MissingAsync();
            Assert.Contains(await api.AccessLogAsync(), line => line.Subject == caller.Subject && !line.Allowed);
        }

        await api.GetAsync(null, $"/children/{childId}").ProblemAsync(HttpStatusCode.Unauthorized, "unauthenticated");
        await api.GetAsync(api.Lead, $"/children/{Guid.NewGuid()}").MissingAsync();
    }

    [Fact]
    public async Task Is_not_there_for_another_tenant()
    {
        var childId = await api.ChildAsync();
        await api.GetAsync(new TeamsApi(fixture).Lead, $"/children/{childId}").MissingAsync();
        var sameName = api.Worker with { Tenants = [TestCaller.NewTenant()] };
        await api.GetAsync(sameName, $"/children/{childId}").MissingAsync();
    }

    [Fact]
    [Trait("covers", "L-19")]
    public async Task A_reading_is_in_the_access_log_with_its_ground()
    {
        var childId = await api.ChildAsync();
        await api.ReadAsync(api.Worker, $"/children/{childId}");
        await api.ReadAsync(api.Lead, $"/children/{childId}");
        var grounds = (await api.AccessLogAsync()).Where(line => line.Action == "readChild").Select(line => (line.ChildId, line.Ground));
        Assert.Equal([(childId, Grounds.Registration), (childId, Grounds.Supervision)], grounds);
    }
}
