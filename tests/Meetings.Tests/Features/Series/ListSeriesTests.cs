using System.Net;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Series;

public sealed class ListSeriesTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Lists_those_of_one_team_or_of_all()
    {
        var (one, other) = (await area.TeamAsync(), await area.TeamAsync());
        var first = await area.ScheduledAsync(SeriesRequest.For(one));
        var second = await area.ScheduledAsync(SeriesRequest.For(other));
        var third = await area.ScheduledAsync(SeriesRequest.For(one, ("kind", "other")));

        Assert.Equal([first, third], await IdsAsync(TestCaller.With(Role.Professional, area.Tenant), $"?teamId={one}"));
        Assert.Equal([first, second, third], await IdsAsync(TestCaller.With(Role.Lead, area.Tenant)));
        Assert.Empty(await IdsAsync(TestCaller.With(Role.Lead, TestCaller.NewTenant()), $"?teamId={one}"));
    }

    [Fact]
    [Trait("covers", "L-19")]
    public async Task Those_of_a_childs_team_only_with_a_grant_or_supervision_and_being_listed_is_logged()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var ofTeam = await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync()));
        var ofChild = await area.ScheduledAsync(SeriesRequest.For(teamId, ("kind", "network")));
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        var mother = TestCaller.With(Role.Family, area.Tenant) with { Person = Guid.CreateVersion7() };
        Assert.Equal([ofTeam], await IdsAsync(worker));
        Assert.Empty(await IdsAsync(mother));

        await area.GrantAsync(childId, worker);
        await area.GrantAsync(childId, mother);

        Assert.Equal([ofTeam, ofChild], await IdsAsync(worker));
        Assert.Equal([ofChild], await IdsAsync(mother));
        Assert.Equal([ofTeam, ofChild], await IdsAsync(TestCaller.With(Role.Lead, area.Tenant)));
        Assert.Equal(3, (await fixture.Service.AccessLogAsync(area.Tenant)).Count(line => line.ChildId == childId && line.Action == "listed"));
    }

    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Lead)]
    public async Task Pages_show_every_series_once(Role role)
    {
        var caller = TestCaller.With(role, area.Tenant);
        var (teamId, childId) = await area.ChildWithTeamAsync();
        await area.GrantAsync(childId, caller);
        var professionals = await area.TeamAsync();
        var expected = new List<Guid>();
        for (var number = 0; number < 7; number++)
        {
            expected.Add(await area.ScheduledAsync(number % 2 == 0
                ? SeriesRequest.For(professionals)
                : SeriesRequest.For(teamId, ("kind", "network"))));
        }

        var seen = new List<Guid>();
        string? cursor = "";
        while (cursor is not null)
        {
            var page = await area.As(caller).JsonAsync($"{Area.Path}?limit=3&cursor={cursor}");
            seen.AddRange(Ids(page));
            cursor = page.Text("next");
        }

        Assert.Equal(expected, seen);
    }

    [Theory]
    [InlineData("?limit=0", "invalid_parameter")]
    [InlineData("?limit=201", "invalid_parameter")]
    [InlineData("?teamId=x", "invalid_parameter")]
    [InlineData("?cursor=x", "invalid_cursor")]
    public async Task Refuses_what_it_cannot_read(string query, string code)
    {
        using var answer = await area.As(Role.Lead).GetAsync(new Uri($"{Area.Path}{query}", UriKind.Relative));

        await answer.AssertProblemAsync(HttpStatusCode.BadRequest, code);
    }

    [Theory]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Partner)]
    public async Task Refuses_every_other_role(Role role)
    {
        using var answer = await area.As(role).GetAsync(new Uri(Area.Path, UriKind.Relative));

        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    private async Task<List<Guid>> IdsAsync(TestCaller caller, string query = "") =>
        Ids(await area.As(caller).JsonAsync($"{Area.Path}{query}"));

    private static List<Guid> Ids(JsonElement page) => page.Items().ConvertAll(item => item.GetProperty("id").GetGuid());
}
