using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Merging;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Merging;

/// <summary>What a service holds of a second record of a child belongs to the child.</summary>
public sealed class WhenChildMergedTests(ProbeFixture fixture)
{
    private readonly string tenant = TestCaller.NewTenant();
    private readonly Guid kept = Guid.CreateVersion7();
    private readonly Guid merged = Guid.CreateVersion7();
    private readonly Guid sibling = Guid.CreateVersion7();

    [Fact]
    public async Task Rows_lists_and_the_log_are_the_kept_childs()
    {
        var lead = TestCaller.With(Role.Lead, tenant);
        await KnownAsync();
        await fixture.Client(lead).CreateAsync(Notes.Body(childId: merged));
        await AddAsync(new Gathering([merged, sibling], null));
        await MergeAsync();

        Assert.Equal(kept, (await fixture.InTenantAsync(tenant, db => db.Notes.SingleAsync())).ChildId);
        Assert.Equal([kept, sibling], (await fixture.InTenantAsync(tenant, db => db.Gatherings.SingleAsync())).ChildIds);
        using var client = fixture.Client(lead);
        await client.GetAsync(new Uri($"/api/probe/children/{merged}/notes", UriKind.Relative)).MissingAsync();
        var log = (await client.GetFromJsonAsync<JsonElement>($"/api/probe/children/{kept}/access-log")).Items();
        Assert.Equal(["GET /api/probe/children/{childId:guid}/notes", "POST /api/probe/notes"], log.Select(line => line.Text("object")));
    }

    [Fact]
    public async Task What_comes_late_under_the_old_id_lands_with_the_kept_one()
    {
        await KnownAsync();
        await MergeAsync();
        await AddAsync(new Note("late", merged));
        Assert.Equal(kept, (await fixture.InTenantAsync(tenant, db => db.Notes.SingleAsync())).ChildId);
    }

    [Fact]
    public async Task Of_what_there_may_be_once_the_kept_childs_stands_and_the_rest_moves()
    {
        await KnownAsync();
        await AddAsync(new Badge(kept), new Badge(merged), new Note("a", merged), new Note("b", merged));
        await MergeAsync();
        Assert.Equal([kept, kept], await fixture.InTenantAsync(tenant, db => db.Notes.Select(note => note.ChildId!.Value).ToListAsync()));
        Assert.Equal([kept, merged], await fixture.InTenantAsync(tenant, db => db.Badges.OrderBy(badge => badge.Id).Select(badge => badge.ChildId).ToListAsync()));
    }

    [Fact]
    public async Task Told_again_it_changes_nothing_and_merged_again_it_goes_on()
    {
        await KnownAsync();
        await AddAsync(new Note("x", merged));
        await MergeAsync();
        await MergeAsync();
        await fixture.DeliverAsync<ChildMerged, WhenChildMerged>(new ChildMerged(tenant, sibling, kept, DateTimeOffset.UtcNow));
        Assert.Equal(sibling, (await fixture.InTenantAsync(tenant, db => db.Notes.SingleAsync())).ChildId);
        Assert.All(await fixture.InTenantAsync(tenant, db => db.Set<MergedChild>().ToListAsync()), row => Assert.Equal(sibling, row.ChildId));
    }

    private async Task KnownAsync()
    {
        foreach (var child in new[] { kept, merged, sibling })
        {
            await fixture.DeliverAsync<ChildRegistered, WhenChildRegistered>(new ChildRegistered(tenant, child, DateTimeOffset.UtcNow));
        }
    }

    private Task MergeAsync() =>
        fixture.DeliverAsync<ChildMerged, WhenChildMerged>(new ChildMerged(tenant, kept, merged, DateTimeOffset.UtcNow));

    private Task<int> AddAsync(params object[] rows) => fixture.InTenantAsync(tenant, db =>
    {
        db.AddRange(rows);
        return db.SaveChangesAsync();
    });
}
