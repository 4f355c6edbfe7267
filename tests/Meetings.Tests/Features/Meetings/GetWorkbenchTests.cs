using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Meetings;

public sealed class GetWorkbenchTests(MeetingsFixture fixture)
{
    private const string Workbench = "/api/meetings/workbench?from=2026-01-01&to=2026-01-31";

    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-23")]
    public async Task Shows_the_meetings_of_the_teams_one_coordinates_with_what_is_missing()
    {
        var (coordinator, team) = await CoordinatorAsync();
        var meeting = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(team, ("date", "2026-01-15")))).Id();
        var held = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(team, ("date", "2025-12-15")))).Id();
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(await area.TeamAsync(), ("date", "2026-01-15")));
        var invited = await area.ProfessionalAsync();
        await area.PostedAsync($"{Area.Meetings}/{meeting}/participants", new { role = "professional", whyPresent = "Tuo tietoa", professionalId = invited });
        await area.PostedAsync($"{Area.Meetings}/{held}/held", new { });

        var shown = await area.As(coordinator).JsonAsync(Workbench);

        var row = Assert.Single(shown.GetProperty("meetings").Items());
        Assert.Equal((meeting, "False"), (row.GetProperty("meeting").Id(), row.GetProperty("state").GetProperty("preparationBegun").GetBoolean().ToString()));
        Assert.Equal(invited, Assert.Single(row.Items("unanswered")).GetProperty("professionalId").GetGuid());
        Assert.Equal(held, Assert.Single(shown.GetProperty("lateRecords").Items()).GetProperty("meetingId").GetGuid());
        Assert.Empty((await area.As(coordinator).JsonAsync($"{Workbench}&teamId={Guid.NewGuid()}")).GetProperty("meetings").Items());
    }

    [Fact]
    public async Task Who_leads_and_coordinates_no_team_sees_the_area_s()
    {
        var (_, team) = await CoordinatorAsync();
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(team, ("date", "2026-01-15")));
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(await area.TeamAsync(), ("date", "2026-01-16")));

        Assert.Equal(2, (await area.As(Role.Lead).JsonAsync(Workbench)).GetProperty("meetings").Items().Count);
        Assert.Empty((await area.As(Role.Professional).JsonAsync(Workbench)).GetProperty("meetings").Items());
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_childs_meeting_is_shown_only_to_who_may_see_the_child()
    {
        var coordinator = TestCaller.With(Role.Professional, area.Tenant);
        var (team, child) = await area.ChildWithTeamAsync();
        await area.JoinAsync(team, await area.ProfessionalAsync(coordinator), role: Contracts.Teams.TeamRole.Coordinator);
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(team, ("kind", "network"), ("date", "2026-01-15")));

        Assert.Empty((await area.As(coordinator).JsonAsync(Workbench)).GetProperty("meetings").Items());
        await area.GrantAsync(child, coordinator);
        Assert.Single((await area.As(coordinator).JsonAsync(Workbench)).GetProperty("meetings").Items());
        foreach (var role in new[] { Role.Family, Role.Partner, Role.Trainer, Role.Auditor, Role.Admin })
        {
            await area.As(role).GetAsync(Workbench).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    private async Task<(TestCaller Coordinator, Guid Team)> CoordinatorAsync()
    {
        var coordinator = TestCaller.With(Role.Professional, area.Tenant);
        var team = await area.TeamAsync();
        await area.JoinAsync(team, await area.ProfessionalAsync(coordinator), role: Contracts.Teams.TeamRole.Coordinator, from: new(2025, 1, 1));
        return (coordinator, team);
    }
}
