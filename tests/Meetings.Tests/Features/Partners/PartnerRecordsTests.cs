using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts;
using SystemicPlatform.Meetings.Tests.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Partners;

public sealed class PartnerRecordsTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-11")]
    public async Task A_partner_that_belongs_to_the_meeting_reads_the_record_once_it_is_shared_and_says_how_it_was_received()
    {
        var (room, token) = await RoomAsync();
        using var school = room.Area.As(Partner(room, token));
        var path = $"{PartnerStory.Invitations}/{room.MeetingId}/record";
        await WrittenAsync(room);
        await school.GetAsync(path).MissingAsync();
        await room.PostAsync($"{room.Path}/record/share");

        var shared = await school.JsonAsync(path);
        Assert.Equal("1", shared.Text("version"));
        Assert.Contains("Rauhalliset aamut", shared.GetProperty("parts").GetRawText(), StringComparison.Ordinal);
        Assert.Contains(await fixture.Service.PublishedAsync<ChildDataDisclosed>(room.Area.Tenant), told => told.ObjectId == room.MeetingId.ToString());

        await school.PostAsJsonAsync($"{path}/reception", new { version = 2, reception = "understood" }).RefusesFieldAsync("version", "not_this_version");
        await school.PostAsJsonAsync($"{path}/reception", new { version = 1, reception = "notRight" }).RefusesFieldAsync("words", "words_needed");
        await school.PostedAsync($"{path}/reception", new { version = 1, reception = "notRight", words = "Poissaoloja on enemmän" });
        await school.PostAsJsonAsync($"{path}/reception", new { version = 1, reception = "understood" }).RefusesAsync("reception_given");
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Nobody_else_reads_it_nor_the_partner_once_it_is_out_of_the_team()
    {
        var (room, token) = await RoomAsync();
        var path = $"{PartnerStory.Invitations}/{room.MeetingId}/record";
        await WrittenAsync(room);
        await room.PostAsync($"{room.Path}/record/share");
        var aside = $"aside-{Guid.NewGuid():n}";
        await room.Area.OrganisationAsync(token: aside);
        await room.Area.GrantOrganisationAsync(room.ChildId, aside);
        await room.Area.As(Partner(room, aside)).GetAsync(path).MissingAsync();

        await fixture.Service.InTenantAsync(room.Area.Tenant, async db =>
        {
            (await db.ChildGrants.SingleAsync(row => row.Grantee == token)).End(MeetingsFixture.Now);
            return await db.SaveChangesAsync();
        });
        await room.Area.As(Partner(room, token)).GetAsync(path).MissingAsync();
        await room.Area.As(Partner(room, token)).PostAsJsonAsync($"{path}/reception", new { version = 1, reception = "understood" }).MissingAsync();
    }

    private static TestCaller Partner(Room room, string token) => TestCaller.With(Role.Partner, room.Area.Tenant) with { Organisation = token };

    private async Task<(Room Room, string Token)> RoomAsync()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service));
        var token = $"school-{Guid.NewGuid():n}";
        var organisation = await room.Area.OrganisationAsync(token: token);
        await room.Area.GrantOrganisationAsync(room.ChildId, token);
        await room.PostAsync($"{room.Path}/participants", new { organisationId = organisation, role = "professional", whyPresent = "Opettaja" });
        return (room, token);
    }

    private static async Task WrittenAsync(Room room)
    {
        await room.WriteAsync((await room.OpenedAsync()).Part("childsView"), "Rauhalliset aamut");
        await room.HeldAsync();
    }
}
