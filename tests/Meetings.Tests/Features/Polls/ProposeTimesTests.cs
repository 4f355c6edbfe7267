using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Domain.Polls;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Polls;

[Trait("covers", "A0-20")]
public sealed class ProposeTimesTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Makes_a_link_for_each_who_is_asked_and_stores_only_their_hashes()
    {
        var poll = await Asked.OfAsync(fixture, area);

        Assert.Equal(2, poll.Links.Distinct().Count());
        Assert.All((await poll.NowAsync()).GetProperty("invitees").EnumerateArray(), invitee => Assert.Equal(JsonValueKind.Null, invitee.GetProperty("address").ValueKind));
        Assert.All(
            await fixture.Service.InTenantAsync(area.Tenant, db => db.Set<PollInvitee>().Select(row => row.TokenHash).ToListAsync()),
            hash => Assert.Equal(32, hash.Length));
    }

    [Theory]
    [InlineData("2026-01-01T08:59:00Z", "2026-01-12", "deadline_in_the_past")]
    [InlineData("2026-01-13T08:00:00Z", "2026-01-12", "deadline_after_options")]
    [InlineData("2026-01-01T09:30:00Z", "2025-12-12", "option_in_the_past")]
    public async Task Refuses_times_that_cannot_be(string deadline, string day, string code)
    {
        using var answer = await area.As(Role.Lead).PostAsJsonAsync(
            Asked.Root, Asked.Body(await area.TeamAsync(), ("deadline", deadline), ("times", Asked.Times(day))));
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
    }

    [Fact]
    public async Task Refuses_a_time_twice_none_at_all_and_too_many()
    {
        var team = await area.TeamAsync();
        using var twice = await area.As(Role.Lead).PostAsJsonAsync(Asked.Root, Asked.Body(team, ("times", Asked.Times("2026-01-12", "2026-01-12"))));
        await twice.AssertProblemAsync(HttpStatusCode.Conflict, "option_twice");
        using var none = await area.As(Role.Lead).PostAsJsonAsync(Asked.Root, Asked.Body(team, ("times", new JsonArray())));
        await none.AssertFieldAsync("times", "not_empty");
        using var many = await area.As(Role.Lead).PostAsJsonAsync(
            Asked.Root, Asked.Body(team, ("times", Asked.Times([.. Enumerable.Range(1, 21).Select(day => $"2026-02-{day:00}")]))));
        await many.AssertFieldAsync("times", "too_many");
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_poll_of_a_childs_team_is_the_childs_data()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var worker = TestCaller.With(Role.Professional, area.Tenant);

        using var refused = await area.As(worker).PostAsJsonAsync(Asked.Root, Asked.Body(teamId, ("kind", "network")));
        await refused.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await area.GrantAsync(childId, worker);
        var poll = await area.PostedAsync(Asked.Root, Asked.Body(teamId, ("kind", "network")), area.As(worker));

        var export = await area.As(Role.Lead).JsonAsync($"/api/meetings/children/{childId}/export");
        Assert.Equal(poll.Text("id"), Assert.Single(export.GetProperty("content").GetProperty("polls").EnumerateArray()).Text("id"));
    }

    [Theory]
    [InlineData(Role.Family)]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Admin)]
    public async Task Refuses_every_other_role(Role role)
    {
        using var answer = await area.As(role).PostAsJsonAsync(Asked.Root, Asked.Body(await area.TeamAsync()));
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
