using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

public sealed class MakeInvitationLinkTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-20")]
    public async Task The_secret_is_shown_once_and_only_its_hash_is_stored()
    {
        var invited = await Invited.ToAsync(fixture);
        var client = invited.Room.Client;
        client.DefaultRequestHeaders.Add("Idempotency-Key", "link-1");
        var made = await invited.Room.Area.PostedAsync(invited.LinkPath, null, client);
        var again = await invited.Room.Area.PostedAsync(invited.LinkPath, null, client);

        Assert.Equal((JsonValueKind.String, JsonValueKind.Null), (made.GetProperty("address").ValueKind, again.GetProperty("address").ValueKind));
        var links = await fixture.Service.InTenantAsync(invited.Room.Area.Tenant, db => db.InvitationLinks.ToListAsync());
        Assert.Equal([32, 32], links.Select(link => link.TokenHash.Length));
        Assert.Single(links, link => link.RevokedAt is null);
    }

    [Fact]
    public async Task Is_for_who_plans_the_meeting_and_for_who_belongs_to_it()
    {
        var invited = await Invited.ToAsync(fixture);
        var lead = TestCaller.With(Role.Lead, invited.Room.Area.Tenant);
        using var stranger = await invited.Room.SendAsync(HttpMethod.Post, invited.LinkPath, caller: await invited.Room.ProfessionalAsync());
        using var foreign = await invited.Room.SendAsync(HttpMethod.Post, invited.LinkPath, caller: TestCaller.With(Role.Lead, TestCaller.NewTenant()));
        using var unknown = await invited.Room.SendAsync(HttpMethod.Post, $"{invited.Room.Path}/participants/{Guid.CreateVersion7()}/link", caller: lead);
        await invited.Room.PostAsync($"{invited.Room.Path}/participants/{invited.ParticipantId}/withdraw");
        using var withdrawn = await invited.Room.SendAsync(HttpMethod.Post, invited.LinkPath, caller: lead);

        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await unknown.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await withdrawn.AssertProblemAsync(HttpStatusCode.Conflict, "participant_withdrawn");
        using var read = await invited.ReadAsync();
        await read.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
