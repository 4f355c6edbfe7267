using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Preparing;

public sealed class MakePreparationLinkTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-05")]
    public async Task The_secret_is_shown_once_and_only_its_hash_is_stored()
    {
        var linked = await FamilyLinked.ToAsync(fixture, "2026-01-15");
        var client = linked.Room.Client;
        client.DefaultRequestHeaders.Add("Idempotency-Key", "preparation-link-1");
        var made = await linked.Room.Area.PostedAsync(linked.LinkPath("preparation"), null, client);
        var again = await linked.Room.Area.PostedAsync(linked.LinkPath("preparation"), null, client);

        Assert.Equal((JsonValueKind.String, JsonValueKind.Null), (made.GetProperty("address").ValueKind, again.GetProperty("address").ValueKind));
        var link = Assert.Single(await fixture.Service.InTenantAsync(linked.Room.Area.Tenant, db => db.PreparationLinks.ToListAsync()));
        Assert.Equal((32, linked.PersonId), (link.TokenHash.Length, link.PersonId));
    }

    [Fact]
    public async Task Is_for_who_plans_the_meeting_and_for_family_who_has_not_prepared_before_it_begins()
    {
        var linked = await FamilyLinked.ToAsync(fixture, "2026-01-15");
        using var stranger = await linked.Room.SendAsync(HttpMethod.Post, linked.LinkPath("preparation"), caller: await linked.Room.ProfessionalAsync());
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");

        var worker = await linked.Room.Area.JoinAsync(linked.Room.TeamId, professionalId: Guid.CreateVersion7());
        using var notFamily = await linked.Room.SendAsync(HttpMethod.Post, $"{linked.Room.Path}/participants/{worker}/preparation-link");
        await notFamily.AssertProblemAsync(HttpStatusCode.Conflict, "not_of_family");

        using var said = await linked.SayAsync(await linked.LinkAsync("preparation"), new { wishes = FamilyLinked.Wishes });
        using var twice = await linked.Room.SendAsync(HttpMethod.Post, linked.LinkPath("preparation"));
        await twice.AssertProblemAsync(HttpStatusCode.Conflict, "preparation_said");

        var begun = await FamilyLinked.ToAsync(fixture, "2026-01-01");
        using var late = await begun.Room.SendAsync(HttpMethod.Post, begun.LinkPath("preparation"));
        await late.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_begun");
    }
}
