using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Erasures;

public sealed class GetErasureTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Says_whom_it_waits_for()
    {
        var (_, erasureId) = await api.ConfirmedAsync();
        Assert.Contains("training", (await api.ReadAsync(api.Someone(Role.Auditor), $"/erasures/{erasureId}")).Items("awaited").Select(name => name.GetString()));
    }

    [Fact]
    public async Task Is_for_leads_and_auditors_of_the_area()
    {
        var path = $"/erasures/{(await api.ProposeAsync(await api.ClosedAsync())).Id()}";
        await api.GetAsync(api.Worker, path).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        await api.GetAsync(new TeamsApi(fixture).Lead, path).MissingAsync();
    }
}
