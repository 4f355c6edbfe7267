using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Feedback;

public sealed class MakeFeedbackLinkTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-10")]
    public async Task Is_made_before_or_after_the_meeting_and_only_its_hash_is_stored()
    {
        var linked = await FamilyLinked.ToAsync(fixture, "2026-01-01");
        await linked.LinkAsync("feedback");
        await linked.Room.HeldAsync();
        await linked.LinkAsync("feedback");

        var links = await fixture.Service.InTenantAsync(linked.Room.Area.Tenant, db => db.FeedbackLinks.ToListAsync());
        Assert.Equal([32, 32], links.Select(link => link.TokenHash.Length));
        Assert.Single(links, link => link.RevokedAt is null);
    }

    [Fact]
    public async Task Is_for_who_plans_the_meeting_and_for_who_has_not_said_it_yet()
    {
        var linked = await FamilyLinked.ToAsync(fixture, "2026-01-01");
        using var stranger = await linked.Room.SendAsync(HttpMethod.Post, linked.LinkPath("feedback"), caller: await linked.Room.ProfessionalAsync());
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");

        await linked.Room.HeldAsync();
        using var given = await linked.SayAsync(await linked.LinkAsync("feedback"), new { answers = FamilyLinked.Answers });
        using var twice = await linked.Room.SendAsync(HttpMethod.Post, linked.LinkPath("feedback"));
        await twice.AssertProblemAsync(HttpStatusCode.Conflict, "feedback_given");

        var cancelled = await FamilyLinked.ToAsync(fixture, "2026-01-15");
        await cancelled.Room.PostAsync($"{cancelled.Room.Path}/cancel", new { scope = "one", reason = "Sairastuminen" });
        using var off = await cancelled.Room.SendAsync(HttpMethod.Post, cancelled.LinkPath("feedback"));
        await off.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_cancelled");
    }
}
