using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Experts;

public sealed class GetExpertTests(TeamsFixture fixture)
{
    [Fact]
    public async Task Shows_the_contact_only_to_those_who_keep_the_groups()
    {
        var api = new ExpertsApi(fixture).Api;
        var path = $"{ExpertsApi.Path}/{(await api.CreateAsync(api.Lead, ExpertsApi.Path, ExpertsApi.Expert())).Id()}";
        Assert.Equal("veera@demo.example", (await api.ReadAsync(api.Lead, path)).Text("email"));
        Assert.Equal(("Mallikas", null), ((await api.ReadAsync(api.Worker, path)).Text("familyName"), (await api.ReadAsync(api.Worker, path)).Text("email")));
        await api.GetAsync(new TeamsApi(fixture).Lead, path).MissingAsync();
        await api.GetAsync(api.Someone(Role.Family), path).ProblemAsync(System.Net.HttpStatusCode.Forbidden, "forbidden");
    }
}
