using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Tests.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.FreeTime;

[Trait("covers", "A4-02")]
public sealed class FindTimeTests(MeetingsFixture fixture)
{
    private const string Path = "/api/meetings/find-a-time";
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Ranks_by_required_then_wished_then_soonest_and_knows_roles_holidays_and_meetings()
    {
        var (worker, therapist, stranger) = (await area.ProfessionalAsync(), await area.ProfessionalAsync(), await area.ProfessionalAsync());
        var team = await area.TeamAsync();
        await area.JoinAsync(team, therapist, role: TeamRole.FamilyTherapist);
        await area.JoinAsync(team, worker);
        await area.ScheduledAsync(SeriesRequest.For(team, ("durationMinutes", 420), ("localTime", "08:00")));
        var busy = await area.TeamAsync();
        await area.JoinAsync(busy, stranger);
        await area.ScheduledAsync(SeriesRequest.For(busy, ("rrule", "FREQ=WEEKLY;BYDAY=WE"), ("localTime", "08:00"), ("durationMinutes", 450)));

        var found = await FindAsync(new
        {
            from = "2026-01-05",
            to = "2026-01-07",
            durationMinutes = 60,
            people = new[] { new { professionalId = worker, required = true }, new { professionalId = stranger, required = false } },
            teamId = team,
            roles = new[] { new { role = "familyTherapist", required = true } },
            stepMinutes = 60,
            count = 12,
        });

        // 6.1. is Epiphany. On Wednesday the stranger is taken from 8 to 15.30.
        Assert.Equal(
            [.. Enumerable.Range(6, 8).Select(hour => $"2026-01-05T{hour:00}:00:00Z 0 0"), .. Enumerable.Range(6, 4).Select(hour => $"2026-01-07T{hour:00}:00:00Z 0 1")],
            found.Select(item => $"{item.Text("startsAt")} {item.GetProperty("missingRequired").GetArrayLength()} {item.GetProperty("missingOptional").GetArrayLength()}"));
        Assert.Equal(stranger, found[^1].GetProperty("missingOptional")[0].GetProperty("professionalId").GetGuid());
    }

    [Fact]
    [Trait("covers", "R-04")]
    public async Task Nine_oclock_is_nine_oclock_before_and_after_the_clock_change()
    {
        var worker = await area.ProfessionalAsync();

        var found = await FindAsync(new
        {
            from = "2026-03-27",
            to = "2026-03-30",
            durationMinutes = 60,
            people = new[] { new { professionalId = worker } },
            earliest = "09:00",
            latest = "10:00",
        });

        Assert.Equal(["2026-03-27T07:00:00Z", "2026-03-30T06:00:00Z"], found.Select(item => item.Text("startsAt")));
    }

    [Fact]
    public async Task Says_which_role_nobody_could_fill()
    {
        var worker = await area.ProfessionalAsync();

        var found = await FindAsync(new
        {
            from = "2026-01-12",
            to = "2026-01-12",
            durationMinutes = 60,
            people = new[] { new { professionalId = worker } },
            teamId = await area.TeamAsync(),
            roles = new[] { new { role = "familyTherapist" } },
            count = 1,
        });

        Assert.Equal("familyTherapist", Assert.Single(found).GetProperty("missingRequired")[0].Text("role"));
    }

    [Theory]
    [InlineData("to", "2025-12-31", "to", "greater_than_or_equal")]
    [InlineData("to", "2026-12-31", "to", "too_long")]
    [InlineData("durationMinutes", 4, "durationMinutes", "inclusive_between")]
    [InlineData("stepMinutes", 0, "stepMinutes", "inclusive_between")]
    [InlineData("count", 51, "count", "inclusive_between")]
    public async Task Refuses_what_cannot_be_searched(string member, object value, string field, string code)
    {
        var body = new Dictionary<string, object> { ["from"] = "2026-01-12", ["to"] = "2026-01-13", ["durationMinutes"] = 60, ["people"] = new[] { new { professionalId = Guid.NewGuid() } }, [member] = value };
        using var answer = await area.As(Role.Lead).PostAsJsonAsync(Path, body);
        await answer.AssertFieldAsync(field, code);
    }

    [Fact]
    public async Task Refuses_a_search_for_nobody_and_roles_of_no_team()
    {
        using var nobody = await area.As(Role.Lead).PostAsJsonAsync(Path, new { from = "2026-01-12", to = "2026-01-13", durationMinutes = 60, people = Array.Empty<object>() });
        await nobody.AssertFieldAsync("people", "not_empty");
        using var teamless = await area.As(Role.Lead).PostAsJsonAsync(
            Path, new { from = "2026-01-12", to = "2026-01-13", durationMinutes = 60, people = Array.Empty<object>(), roles = new[] { new { role = "coordinator" } } });
        await teamless.AssertFieldAsync("teamId", "not_null");
    }

    [Fact]
    public async Task A_childs_team_is_for_those_who_may_plan_its_meetings()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        var body = new { from = "2026-01-12", to = "2026-01-12", durationMinutes = 60, people = Array.Empty<object>(), teamId, roles = new[] { new { role = "workPair" } } };

        using var refused = await area.As(worker).PostAsJsonAsync(Path, body);
        await refused.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await area.GrantAsync(childId, worker);
        using var answer = await area.As(worker).PostAsJsonAsync(Path, body);
        Assert.Empty((await answer.Content.ReadFromJsonAsync<JsonElement>()).Items());
    }

    private async Task<List<JsonElement>> FindAsync(object body) => (await area.PostedAsync(Path, body, area.As(Role.Professional))).Items();
}
