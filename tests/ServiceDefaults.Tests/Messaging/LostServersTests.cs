using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Messaging;

/// <summary>Servers of their own: these tests take them away.</summary>
public sealed class LostServersTests : IAsyncLifetime
{
    private readonly LonelyProbe fixture = new();
    private readonly string tenant = TestCaller.NewTenant();

    public async ValueTask InitializeAsync() => await fixture.InitializeAsync();

    public async ValueTask DisposeAsync() => await fixture.DisposeAsync();

    [Fact]
    public async Task Without_a_broker_writes_go_on_readiness_says_so_and_events_arrive_later_in_order()
    {
        using var client = fixture.Client(Notes.Worker(tenant));
        await using (await fixture.Servers.WithoutBrokerAsync())
        {
            for (var number = 0; number < 20; number++)
            {
                Assert.Equal(HttpStatusCode.Created, (await client.CreateAsync(Notes.Body())).StatusCode);
            }

            await Eventually.HoldsAsync("readiness says that the broker is away", async () =>
                (await client.GetStringAsync("/health/ready")).StartsWith("""{"status":"degraded","checks":""", StringComparison.Ordinal));
            Assert.Equal(20, await WaitingAsync());
        }

        await Eventually.HoldsAsync("all events arrived", async () =>
            await WaitingAsync() == 0 && await fixture.InTenantAsync(tenant, db => db.KnownChildren.CountAsync()) == 20, TimeSpan.FromMinutes(3)); // The bus pauses up to a minute between its tries.
        await Eventually.HoldsAsync("readiness is whole again", async () =>
            (await client.GetStringAsync("/health/ready")).StartsWith("""{"status":"healthy",""", StringComparison.Ordinal), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Without_a_database_it_says_when_to_try_again_and_recovers_by_itself()
    {
        using var client = fixture.Client(Notes.Worker(tenant));
        await client.CreateAsync(Notes.Body());
        await using (await fixture.Servers.WithoutDatabaseAsync())
        {
            var answer = await client.GetAsync(Notes.Path);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal("database_unavailable", await answer.CodeOfProblemAsync());
            Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        }

        await Eventually.HoldsAsync("it serves again", async () => (await client.GetAsync(Notes.Path)).IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.Created, (await client.CreateAsync(Notes.Body())).StatusCode);
    }

    private Task<int> WaitingAsync() => fixture.InTenantAsync(tenant, db => db.OutboxMessages.CountAsync(message => message.PublishedAt == null));
}
