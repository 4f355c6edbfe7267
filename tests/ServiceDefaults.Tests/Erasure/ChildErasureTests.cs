using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Merging;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Erasure;

/// <summary>A child goes from a service, and does not come back.</summary>
public sealed class ChildErasureTests(ProbeFixture fixture)
{
    private readonly string tenant = TestCaller.NewTenant();
    private readonly Guid child = Guid.CreateVersion7();
    private readonly Guid sibling = Guid.CreateVersion7();

    [Fact]
    [Trait("covers", "L-23")]
    public async Task Leaves_no_row_with_the_child_but_the_record_and_the_log()
    {
        var lead = TestCaller.With(Role.Lead, tenant);
        await KnownAsync(child);
        await KnownAsync(sibling);
        var created = await fixture.Client(lead).CreateAsync(Notes.Body(childId: child), key: "one");
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        await fixture.DeliverAsync<AccessGranted, WhenAccessGranted>(Grant(child));
        await AddAsync(Note(child, out var note), new NoteLine(note), new NoteEcho(note), new Gathering([child, sibling], note));
        await AddAsync(Note(sibling, out var other), new NoteLine(other), new NoteEcho(other));

        await EraseAsync();

        // Waits for housekeeping, which removes the events that had to go out first.
        string[] kept = ["access_log", "child_erasures", "erased_ids"];
        await Eventually.HoldsAsync(
            "the child is in no other table", async () => (await RowScan.TablesNamingAsync(fixture.Database.App, child)).All(kept.Contains), TimeSpan.FromSeconds(40));
        Assert.Equal(kept, await RowScan.TablesNamingAsync(fixture.Database.App, child));
        Assert.Equal(1, await fixture.InTenantAsync(tenant, db => db.Notes.CountAsync()));
        Assert.Equal(1, await fixture.InTenantAsync(tenant, db => db.Lines.CountAsync()));
        Assert.Equal(1, await fixture.InTenantAsync(tenant, db => db.Echoes.CountAsync()));
        var gathering = await fixture.InTenantAsync(tenant, db => db.Gatherings.SingleAsync());
        Assert.Equal([sibling], gathering.ChildIds);
        Assert.Null(gathering.NoteId);
    }

    [Fact]
    public async Task Takes_what_stayed_under_the_id_of_a_merged_record()
    {
        var second = Guid.CreateVersion7();
        await KnownAsync(child);
        await KnownAsync(second);
        await fixture.DeliverAsync<ChildMerged, WhenChildMerged>(new ChildMerged(tenant, child, second, DateTimeOffset.UtcNow));
        await EraseAsync();
        await fixture.DeliverAsync<ChildRegistered, WhenChildRegistered>(new ChildRegistered(tenant, second, DateTimeOffset.UtcNow));
        Assert.Equal(0, await fixture.InTenantAsync(tenant, db => db.KnownChildren.CountAsync()));
        Assert.Equal(0, await fixture.InTenantAsync(tenant, db => db.Set<MergedChild>().CountAsync()));
    }

    [Fact]
    public async Task Confirms_with_the_number_of_rows_once()
    {
        await KnownAsync(child);
        await AddAsync(Note(child, out var note), new NoteLine(note));
        var message = Guid.CreateVersion7();
        var erased = new ChildErased(tenant, child, Guid.CreateVersion7(), DateTimeOffset.UtcNow);
        await fixture.DeliverAsync<ChildErased, WhenChildErased>(erased, message);
        await fixture.DeliverAsync<ChildErased, WhenChildErased>(erased, message);
        var record = await fixture.InTenantAsync(tenant, db => db.Set<ChildErasure>().SingleAsync());
        Assert.Equal((erased.ErasureId, child, 3), (record.Id, record.ChildId, record.Rows));
    }

    [Fact]
    public async Task Late_events_bring_nothing_back()
    {
        await KnownAsync(child);
        await AddAsync(Note(child, out var note), new NoteEcho(note));
        await EraseAsync();
        await fixture.DeliverAsync<ChildRegistered, WhenChildRegistered>(new ChildRegistered(tenant, child, DateTimeOffset.UtcNow));
        var grant = Grant(child);
        await fixture.DeliverAsync<AccessGranted, WhenAccessGranted>(grant);
        await fixture.DeliverAsync<AccessRevoked, WhenAccessRevoked>(new AccessRevoked(tenant, grant.GrantId, child, DateTimeOffset.UtcNow));
        Assert.Equal(0, await fixture.InTenantAsync(tenant, db => db.KnownChildren.CountAsync()));
        Assert.Equal(0, await fixture.InTenantAsync(tenant, db => db.ChildGrants.CountAsync()));
    }

    [Fact]
    public async Task Nothing_that_was_under_way_brings_it_back()
    {
        await KnownAsync(child);
        await AddAsync(Note(child, out var note), new NoteEcho(note));
        await EraseAsync();
        foreach (var late in (object[])[new Note("late", child), new NoteEcho(note), new KnownChild(child)])
        {
            var refused = await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(late));
            Assert.Equal("rule_child_erased", Assert.IsType<PostgresException>(refused.InnerException).ConstraintName);
        }
    }

    [Fact]
    public async Task An_event_about_several_children_keeps_the_others()
    {
        await KnownAsync(child);
        await EraseAsync();
        var held = new Contracts.Meetings.MeetingHeld(
            tenant, null, Guid.CreateVersion7(), Guid.CreateVersion7(), Contracts.Meetings.MeetingKind.ProfessionalTeam, [child, sibling],
            DateTimeOffset.UtcNow, 1, DateTimeOffset.UtcNow);
        var known = await fixture.InTenantAsync(tenant, db => db.WithoutErasedAsync(held, CancellationToken.None));
        Assert.Equal([sibling], known!.ChildIds);
        Assert.Equal(2, held.ChildIds.Count);
    }

    [Fact]
    public async Task A_writer_that_began_first_is_waited_for()
    {
        await KnownAsync(child);
        await using var scope = fixture.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(Caller.System("tests", tenant));
        var db = scope.ServiceProvider.GetRequiredService<ProbeDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Add(new Note("slow", child));
        await db.SaveChangesAsync();
        var erasing = EraseAsync();
        Assert.NotEqual(erasing, await Task.WhenAny(erasing, Task.Delay(300)));
        await transaction.CommitAsync();
        await erasing;
        Assert.Equal(0, await fixture.InTenantAsync(tenant, other => other.Notes.CountAsync()));
    }

    private Task EraseAsync() => fixture.EraseAsync(tenant, child);

    private Task KnownAsync(Guid id) =>
        fixture.DeliverAsync<ChildRegistered, WhenChildRegistered>(new ChildRegistered(tenant, id, DateTimeOffset.UtcNow));

    private AccessGranted Grant(Guid id) => new(
        tenant, Guid.CreateVersion7(), id, GranteeKind.Subject, "someone", "registration", DateTimeOffset.UtcNow, null, DateTimeOffset.UtcNow);

    private static Note Note(Guid childId, out Guid id)
    {
        var note = new Note(Guid.NewGuid().ToString("n"), childId);
        id = note.Id;
        return note;
    }

    private Task<int> AddAsync(params object[] rows) => fixture.InTenantAsync(tenant, db =>
    {
        db.AddRange(rows);
        return db.SaveChangesAsync();
    });
}
