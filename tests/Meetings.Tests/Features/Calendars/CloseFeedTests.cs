using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Calendars;

[Trait("covers", "L-26")]
public sealed class CloseFeedTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Its_address_leads_nowhere_any_more_and_another_one_still_does()
    {
        var (_, client) = await area.WorkerAsync();
        var (id, path) = await area.OpenAsync(client);
        var (_, kept) = await area.OpenAsync(client);

        using var closed = await client.DeleteAsync($"{Feeds.Path}/{id}");

        Assert.Equal(HttpStatusCode.NoContent, closed.StatusCode);
        using var program = fixture.Service.Client(null);
        using var answer = await program.GetAsync(path);
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await fixture.ReadAsync(kept);
        using var again = await client.DeleteAsync($"{Feeds.Path}/{id}");
        await again.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Nobody_closes_anothers()
    {
        var (_, client) = await area.WorkerAsync();
        var (_, other) = await area.WorkerAsync();
        var (id, path) = await area.OpenAsync(client);

        using var refused = await other.DeleteAsync($"{Feeds.Path}/{id}");

        await refused.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await fixture.ReadAsync(path);
    }
}
