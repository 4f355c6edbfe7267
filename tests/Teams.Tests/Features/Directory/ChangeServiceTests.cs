using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Directory;

public sealed class ChangeServiceTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Changes_as_a_whole_unless_it_changed_meanwhile_and_with_a_last_day_it_is_gone()
    {
        var parish = await api.PartnerAsync("Parish", "parish");
        var path = $"{DirectoryApi.Path}/{(await api.CreateAsync(api.Lead, DirectoryApi.Path, DirectoryApi.Service(parish))).Id()}";
        var (etag, body) = (await api.ETagAsync(api.Lead, path), DirectoryApi.Service(parish).With("to", Requests.Day(TeamsFixture.Today.AddDays(-1))));
        using var changed = await api.PutAsync(api.Lead, path, body, etag);
        Assert.Equal(Requests.Day(TeamsFixture.Today.AddDays(-1)), (await changed.BodyAsync(HttpStatusCode.OK)).Text("to"));
        Assert.Empty((await api.ReadAsync(api.Worker, DirectoryApi.Path)).Items());
        Assert.Equal(TeamsFixture.Today.AddDays(-1), Assert.Single(await api.PublishedAsync<ServiceChanged>()).To);
        await api.PutAsync(api.Lead, path, body, etag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await api.PutAsync(api.Someone(Role.Professional), path, body, etag).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        await api.PutAsync(new TeamsApi(fixture).Lead, path, body, etag).MissingAsync();
    }
}
