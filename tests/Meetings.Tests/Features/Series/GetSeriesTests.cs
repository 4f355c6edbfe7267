using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Series;

public sealed class GetSeriesTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Shows_the_series_as_it_was_scheduled_with_its_version()
    {
        var teamId = await area.TeamAsync();
        var id = await area.ScheduledAsync(SeriesRequest.For(teamId, ("rrule", "byday=tu;freq=weekly")));

        using var answer = await area.As(Role.Professional).GetAsync(new Uri($"{Area.Path}/{id}", UriKind.Relative));

        Assert.NotNull(answer.Headers.ETag);
        Assert.Equal(
            $$"""
            {"id":"{{id}}","kind":"professionalTeam","teamId":"{{teamId}}","title":"Ammattilaistiimin viikkokokous","firstDate":"2026-01-01",
            "localTime":"09:00","durationMinutes":120,"rrule":"FREQ=WEEKLY;BYDAY=TU","holidays":"skip","place":"Testikatu 1","hostedBy":null,
            "plannedTo":"2027-01-01","endsOn":null}
            """.ReplaceLineEndings(""),
            await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Does_not_exist_for_another_tenant()
    {
        var id = await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync()));

        await AssertHiddenAsync(TestCaller.With(Role.Lead, TestCaller.NewTenant()), id);
        await AssertHiddenAsync(TestCaller.With(Role.Lead, area.Tenant), Guid.CreateVersion7());
    }

    [Theory]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Family)]
    [InlineData(Role.Partner)]
    public async Task A_team_of_professionals_is_hidden_from_every_other_role(Role role)
    {
        var id = await area.ScheduledAsync(SeriesRequest.For(await area.TeamAsync()));

        await AssertHiddenAsync(TestCaller.With(role, area.Tenant), id);
    }

    [Fact]
    public async Task A_childs_series_is_seen_with_a_grant_or_supervision_only()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var id = await area.ScheduledAsync(SeriesRequest.For(teamId, ("kind", "network")));
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        var mother = TestCaller.With(Role.Family, area.Tenant) with { Person = Guid.CreateVersion7() };
        await AssertHiddenAsync(worker, id);
        await AssertHiddenAsync(mother, id);

        await area.GrantAsync(childId, worker);
        await area.GrantAsync(childId, mother);

        Assert.All(
            await Task.WhenAll(((TestCaller[])[worker, mother, TestCaller.With(Role.Lead, area.Tenant)])
                .Select(caller => area.As(caller).JsonAsync($"{Area.Path}/{id}"))),
            series => Assert.Equal(id, series.GetProperty("id").GetGuid()));
    }

    private async Task AssertHiddenAsync(TestCaller caller, Guid id)
    {
        using var answer = await area.As(caller).GetAsync(new Uri($"{Area.Path}/{id}", UriKind.Relative));
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
