using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Meetings;

public sealed class TakeUpChildTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-22")]
    public async Task A_client_team_meeting_takes_one_child_and_becomes_that_childs_data()
    {
        var id = await ScheduledAsync(await area.TeamAsync(TeamKind.Client), "clientTeam");
        var (one, other) = (await area.ChildAsync(), await area.ChildAsync());
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        await area.GrantAsync(one, worker);

        var taken = await area.PostedAsync($"{Area.Meetings}/{id}/children", new { childId = one, whyNotFirst = "Kiireellinen" }, area.As(worker));

        Assert.Equal((one, 1), (taken.GetProperty("childId").GetGuid(), taken.GetProperty("order").GetInt32()));
        await AssertRefusedAsync(id, other, Role.Lead, HttpStatusCode.Conflict, "one_child_per_meeting");
        await AssertRefusedAsync(id, one, Role.Lead, HttpStatusCode.Conflict, "child_known");
        using var hidden = await area.As(Role.Professional).GetAsync(new Uri($"{Area.Meetings}/{id}", UriKind.Relative));
        await hidden.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    [Trait("covers", "R-02")]
    [Trait("covers", "A0-17")]
    public async Task A_matter_that_no_professional_team_handles_before_is_taken_up_with_a_reason_only()
    {
        var child = await area.ChildAsync();
        var (client, professionals) = (await area.TeamAsync(TeamKind.Client), await area.TeamAsync());
        var id = await ScheduledAsync(client, "clientTeam");
        await AssertRefusedAsync(id, child, Role.Lead, HttpStatusCode.Conflict, "professional_team_first");

        var other = await ScheduledAsync(client, "clientTeam");
        await area.PostedAsync($"{Area.Meetings}/{other}/children", new { childId = child, whyNotFirst = "Perhe toivoi heti yhteistä aikaa" });
        Assert.Equal(
            "Perhe toivoi heti yhteistä aikaa",
            await fixture.Service.InTenantAsync(area.Tenant, db => db.MeetingChildren.Select(part => part.WhyNotFirst).SingleAsync()));

        await area.PostedAsync(Area.Meetings, MeetingRequest.For(professionals, ("date", "2026-01-12"), ("childIds", MeetingRequest.Ids(child))));
        Assert.Equal(1, (await area.PostedAsync($"{Area.Meetings}/{id}/children", new { childId = child })).GetProperty("order").GetInt32());
    }

    [Fact]
    [Trait("covers", "R-02")]
    public async Task Of_a_child_with_a_professional_team_of_its_own_that_team_is_first()
    {
        var (child, own, other) = (await area.ChildAsync(), await area.TeamAsync(), await area.TeamAsync());
        var client = await area.TeamAsync(TeamKind.Client, linkedTeamId: own);
        await area.ReferAsync(client, child);
        var id = await ScheduledAsync(client, "clientTeam");
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(other, ("date", "2026-01-12"), ("childIds", MeetingRequest.Ids(child))));
        await AssertRefusedAsync(id, child, Role.Lead, HttpStatusCode.Conflict, "professional_team_first");

        await area.PostedAsync(Area.Meetings, MeetingRequest.For(own, ("date", "2026-01-12"), ("childIds", MeetingRequest.Ids(child))));
        Assert.Equal(1, (await area.PostedAsync($"{Area.Meetings}/{id}/children", new { childId = child })).GetProperty("order").GetInt32());
    }

    [Fact]
    public async Task Needs_a_grant_for_the_child_in_the_tenant_of_the_meeting()
    {
        var id = await ScheduledAsync(await area.TeamAsync(), "professionalTeam");

        await AssertRefusedAsync(id, await area.ChildAsync(), Role.Professional, HttpStatusCode.NotFound, "not_found");
        await AssertRefusedAsync(id, await new Area(fixture.Service).ChildAsync(), Role.Lead, HttpStatusCode.NotFound, "not_found");
        await AssertRefusedAsync(Guid.CreateVersion7(), await area.ChildAsync(), Role.Lead, HttpStatusCode.NotFound, "not_found");
        await AssertRefusedAsync(id, await area.ChildAsync(), Role.Family, HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task A_steering_group_takes_none_and_a_childs_own_team_no_other()
    {
        var (ownTeam, _) = await area.ChildWithTeamAsync();
        var steering = await ScheduledAsync(await area.TeamAsync(TeamKind.SteeringGroup), "steeringGroup");

        await AssertRefusedAsync(steering, await area.ChildAsync(), Role.Lead, HttpStatusCode.Conflict, "meeting_without_children");
        await AssertRefusedAsync(await ScheduledAsync(ownTeam, "other"), await area.ChildAsync(), Role.Lead, HttpStatusCode.Conflict, "one_child_per_meeting");
    }

    private async Task<Guid> ScheduledAsync(Guid teamId, string kind) =>
        (await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", kind)))).GetProperty("id").GetGuid();

    private async Task AssertRefusedAsync(Guid id, Guid childId, Role role, HttpStatusCode status, string code)
    {
        using var answer = await area.As(role).PostAsJsonAsync($"{Area.Meetings}/{id}/children", new { childId });
        await answer.AssertProblemAsync(status, code);
    }
}
