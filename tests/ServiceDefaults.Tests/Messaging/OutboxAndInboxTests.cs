using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Messaging;

public sealed class OutboxAndInboxTests(ProbeFixture fixture)
{
    private readonly string tenant = TestCaller.NewTenant();

    [Fact]
    public async Task An_event_reaches_its_consumer_through_the_broker()
    {
        // The probe publishes ChildRegistered for each note, and consumes it itself as any service does.
        var created = await fixture.Client(Notes.Worker(tenant)).CreateAsync(Notes.Body());
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        await Eventually.HoldsAsync("the child is known", async () => await ChildrenAsync() == 1);
        await Eventually.HoldsAsync("the event is marked as published", async () =>
            await fixture.InTenantAsync(tenant, db => db.OutboxMessages.AllAsync(message => message.PublishedAt != null)));
    }

    [Fact]
    public async Task A_message_that_comes_twice_has_one_effect()
    {
        var (message, child) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        for (var delivery = 0; delivery < 2; delivery++)
        {
            await fixture.DeliverAsync<ChildRegistered, WhenChildRegistered>(new ChildRegistered(tenant, child, DateTimeOffset.UtcNow), message);
        }

        Assert.Equal(1, await ChildrenAsync());
        Assert.Equal(1, await fixture.InTenantAsync(tenant, db => db.InboxEntries.CountAsync()));
    }

    [Fact]
    public async Task A_message_that_comes_ten_times_at_once_has_one_effect()
    {
        var (message, child) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => fixture.DeliverAsync<ChildRegistered, WhenChildRegistered>(
            new ChildRegistered(tenant, child, DateTimeOffset.UtcNow), message)));
        Assert.Equal(1, await ChildrenAsync());
    }

    [Fact]
    public async Task A_handler_that_fails_leaves_neither_effect_nor_note()
    {
        var revoked = new AccessRevoked(tenant, Guid.CreateVersion7(), Guid.CreateVersion7(), DateTimeOffset.UtcNow);
        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.DeliverAsync<AccessRevoked, WhenAccessRevoked>(revoked));
        Assert.Equal(0, await fixture.InTenantAsync(tenant, db => db.InboxEntries.CountAsync()));
    }

    [Fact]
    public async Task An_event_of_a_refused_change_is_never_stored()
    {
        using var client = fixture.Client(Notes.Worker(tenant));
        await client.CreateAsync(Notes.Body(code: "same"));
        Assert.Equal(HttpStatusCode.Conflict, (await client.CreateAsync(Notes.Body(code: "same"))).StatusCode);
        Assert.Single(await fixture.PublishedAsync<ChildRegistered>(tenant));
    }

    private Task<int> ChildrenAsync() => fixture.InTenantAsync(tenant, db => db.KnownChildren.CountAsync());
}
