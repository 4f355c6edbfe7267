using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Slots;

public sealed class BookSlotTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-22")]
    public async Task Of_many_who_book_at_once_one_gets_the_time_and_the_others_are_told()
    {
        var (slot, teamId) = await SlotAsync();
        var workers = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ => await WorkerAsync()));

        var answers = await Task.WhenAll(workers.Select(one => slot.SendAsync(
            HttpMethod.Post, $"/api/meetings/client-team-slots/{slot.MeetingId}/bookings", new { childId = one.ChildId, whyNotFirst = "Kiire" }, caller: one.Worker)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        foreach (var answer in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
        {
            await answer.AssertProblemAsync(HttpStatusCode.Conflict, "slot_taken");
        }

        Assert.Empty((await area.As(Role.Lead).JsonAsync($"/api/meetings/teams/{teamId}/client-team-slots")).Items());
    }

    [Fact]
    [Trait("covers", "A0-22")]
    public async Task Is_for_the_responsible_worker_and_for_times_of_client_teams()
    {
        var (slot, _) = await SlotAsync();
        var child = await area.ChildAsync();
        var lead = TestCaller.With(Role.Lead, area.Tenant);
        var other = await Room.OfChildrenAsync(area);
        using var stranger = await slot.SendAsync(
            HttpMethod.Post, $"/api/meetings/client-team-slots/{slot.MeetingId}/bookings", new { childId = child }, caller: await slot.ProfessionalAsync());
        using var wrong = await slot.SendAsync(HttpMethod.Post, $"/api/meetings/client-team-slots/{other.MeetingId}/bookings", new { childId = child }, caller: lead);

        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await wrong.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    [Trait("covers", "R-02")]
    [Trait("covers", "A0-17")]
    public async Task Warns_when_the_professional_team_has_not_been_first_and_keeps_the_reason()
    {
        var (slot, _) = await SlotAsync();
        var (childId, worker) = await WorkerAsync();
        var path = $"/api/meetings/client-team-slots/{slot.MeetingId}/bookings";
        using var warned = await slot.SendAsync(HttpMethod.Post, path, new { childId }, caller: worker);
        await warned.AssertProblemAsync(HttpStatusCode.Conflict, "professional_team_first");
        await slot.PostAsync(path, new { childId, whyNotFirst = "Perhe muuttaa" }, worker);

        var reason = await fixture.Service.InTenantAsync(area.Tenant, db => db.MeetingChildren.Where(row => row.ChildId == childId).Select(row => row.WhyNotFirst).SingleAsync());
        Assert.Equal("Perhe muuttaa", reason);
    }

    [Fact]
    public async Task Refuses_a_time_that_is_past_and_a_worker_who_is_not_the_responsible_one()
    {
        var (past, _) = await SlotAsync("2025-12-18");
        var (slot, _) = await SlotAsync();
        var childId = await area.ChildAsync();
        var pair = TestCaller.With(Role.Professional, area.Tenant);
        await fixture.Service.InTenantAsync(area.Tenant, async db =>
        {
            db.Add(new ChildGrant(
                Guid.CreateVersion7(), childId, GranteeKind.Subject, pair.Subject, Grounds.TeamRole("workPair"), MeetingsFixture.Now.AddDays(-1), null));
            return await db.SaveChangesAsync();
        });
        using var late = await past.SendAsync(HttpMethod.Post, $"/api/meetings/client-team-slots/{past.MeetingId}/bookings", new { childId });
        using var notTheirs = await slot.SendAsync(HttpMethod.Post, $"/api/meetings/client-team-slots/{slot.MeetingId}/bookings", new { childId }, caller: pair);

        await late.AssertProblemAsync(HttpStatusCode.Conflict, "slot_past");
        await notTheirs.AssertProblemAsync(HttpStatusCode.Conflict, "not_responsible_worker");
    }

    private async Task<(Room Slot, Guid TeamId)> SlotAsync(string date = "2026-01-15")
    {
        var teamId = await area.TeamAsync(TeamKind.Client);
        var meeting = await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "clientTeam"), ("date", date)));
        return (new Room(area, meeting.GetProperty("id").GetGuid(), teamId, [], TestCaller.With(Role.Lead, area.Tenant)), teamId);
    }

    private async Task<(Guid ChildId, TestCaller Worker)> WorkerAsync()
    {
        var (childId, worker) = (await area.ChildAsync(), TestCaller.With(Role.Professional, area.Tenant));
        await area.GrantAsync(childId, worker);
        return (childId, worker);
    }
}
