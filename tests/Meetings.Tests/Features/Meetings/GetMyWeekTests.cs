using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Meetings;

public sealed class GetMyWeekTests(MeetingsFixture fixture)
{
    private const string Week = "/api/meetings/my-week?from=2026-01-12&to=2026-01-18";

    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task Shows_the_week_with_ones_part_the_open_invitations_and_ones_steps()
    {
        var me = TestCaller.With(Role.Professional, area.Tenant);
        var (mine, team) = (await area.ProfessionalAsync(me), await area.TeamAsync());
        await area.JoinAsync(team, mine, role: Contracts.Teams.TeamRole.Coordinator);
        var own = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(team, ("date", "2026-01-13")))).Id();
        var later = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(await area.TeamAsync(), ("date", "2026-02-15")))).Id();
        await area.PostedAsync($"{Area.Meetings}/{later}/participants", new { role = "professional", whyPresent = "Tuo tietoa", professionalId = mine });
        await area.As(me).PostedAsync($"{Area.Meetings}/{own}/preparation", new { });

        var week = await area.As(me).JsonAsync(Week);

        var meeting = Assert.Single(week.GetProperty("meetings").Items());
        var you = meeting.GetProperty("you");
        Assert.Equal((own, "coordinator", "False"), (meeting.Id(), you.Text("role"), you.GetProperty("invited").GetBoolean().ToString()));
        Assert.True(you.GetProperty("state").GetProperty("preparationBegun").GetBoolean());
        var waiting = Assert.Single(week.GetProperty("unanswered").Items());
        Assert.Equal((later, "none"), (waiting.Id(), waiting.GetProperty("you").Text("answer")));
        Assert.Empty(week.GetProperty("steps").Items());

        await area.As(me).PostedAsync($"/api/meetings/mine/{later}/answer", new { answer = "accepted" });
        Assert.Empty((await area.As(me).JsonAsync(Week)).GetProperty("unanswered").Items());
        Assert.Empty((await area.As(me).JsonAsync("/api/meetings/mine?unanswered=true")).Items());
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task How_far_a_childs_meeting_is_is_told_only_to_who_may_see_the_child()
    {
        var guest = TestCaller.With(Role.Professional, area.Tenant);
        var professional = await area.ProfessionalAsync(guest);
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var id = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "network"), ("date", "2026-01-14")))).Id();
        await area.PostedAsync($"{Area.Meetings}/{id}/participants", new { role = "professional", whyPresent = "Opettaja", professionalId = professional });

        Assert.Null(State(await area.As(guest).JsonAsync(Week)));
        await area.GrantAsync(childId, guest);
        Assert.NotNull(State(await area.As(guest).JsonAsync(Week)));

        static string? State(System.Text.Json.JsonElement week) => Assert.Single(week.GetProperty("meetings").Items()).GetProperty("you").Text("state");
    }

    [Fact]
    public async Task Is_empty_for_whoever_has_nothing_and_refused_to_other_roles()
    {
        var week = await area.As(Role.Professional).JsonAsync("/api/meetings/my-week");
        Assert.All(["meetings", "unanswered", "steps"], part => Assert.Empty(week.GetProperty(part).Items()));
        foreach (var role in new[] { Role.Trainer, Role.Auditor, Role.Admin })
        {
            await area.As(role).GetAsync(Week).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }

        await area.As(Role.Professional).GetAsync("/api/meetings/my-week?from=9999-12-30").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
