using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Meetings;

public sealed class ListMyMeetingsTests(MeetingsFixture fixture)
{
    private const string January = "/api/meetings/mine?from=2026-01-01&to=2026-01-31";

    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task Shows_the_meetings_of_ones_teams_while_one_is_in_them_and_those_one_is_invited_to()
    {
        var me = TestCaller.With(Role.Professional, area.Tenant);
        var (mine, own) = (await area.ProfessionalAsync(me), await area.TeamAsync());
        await area.JoinAsync(own, mine, from: new(2026, 1, 10), to: new(2026, 1, 20));
        await area.ScheduledAsync(Series.SeriesRequest.For(own));
        var other = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(await area.TeamAsync(), ("date", "2026-01-15")))).GetProperty("id").GetGuid();
        await area.PostedAsync($"{Area.Meetings}/{other}/participants", new { role = "professional", whyPresent = "Tuo tietoa", professionalId = mine });

        Assert.Equal(["2026-01-13", "2026-01-15", "2026-01-20"], await DatesAsync(me));
        Assert.Empty(await DatesAsync(TestCaller.With(Role.Professional, area.Tenant)));
    }

    [Fact]
    public async Task What_one_is_kept_out_of_is_not_shown_and_whoever_joins_sees_the_coming_ones()
    {
        var me = TestCaller.With(Role.Professional, area.Tenant);
        var (mine, teamId) = (await area.ProfessionalAsync(me), await area.TeamAsync());
        await area.ScheduledAsync(Series.SeriesRequest.For(teamId));
        Assert.Empty(await DatesAsync(me));

        var member = await area.JoinAsync(teamId, mine);
        var first = (await area.As(me).JsonAsync(January)).Items().Single(item => item.Text("originalDate") == "2026-01-13");
        await area.PostedAsync($"{Area.Meetings}/{first.GetProperty("id").GetGuid()}/participants/{member}/withdraw");

        Assert.Equal(["2026-01-06", "2026-01-20", "2026-01-27"], await DatesAsync(me));
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Shows_someone_without_a_grant_the_time_but_not_the_child()
    {
        var guest = TestCaller.With(Role.Professional, area.Tenant);
        var professional = await area.ProfessionalAsync(guest);
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var id = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "network")))).GetProperty("id").GetGuid();
        await area.PostedAsync($"{Area.Meetings}/{id}/participants", new { role = "professional", whyPresent = "Opettaja", professionalId = professional });

        var meeting = Assert.Single((await area.As(guest).JsonAsync(January)).Items());

        Assert.Equal((id, 0), (meeting.GetProperty("id").GetGuid(), meeting.GetProperty("childIds").GetArrayLength()));
        await area.GrantAsync(childId, guest);
        Assert.Equal(1, (await area.As(guest).JsonAsync(January)).Items()[0].GetProperty("childIds").GetArrayLength());
    }

    [Fact]
    public async Task A_person_of_the_family_sees_the_meetings_of_the_childs_team()
    {
        var mother = TestCaller.With(Role.Family, area.Tenant) with { Person = Guid.CreateVersion7() };
        var (teamId, _) = await area.ChildWithTeamAsync();
        await area.JoinAsync(teamId, personId: mother.Person);
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "network")));

        Assert.Equal(["2026-01-13"], await DatesAsync(mother));
        Assert.Empty(await DatesAsync(mother with { Tenants = [TestCaller.NewTenant()] }));
    }

    [Theory]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Partner)]
    public async Task Refuses_every_other_role(Role role)
    {
        using var answer = await area.As(role).GetAsync(new Uri(January, UriKind.Relative));

        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    private async Task<List<string?>> DatesAsync(TestCaller caller) =>
        (await area.As(caller).JsonAsync(January)).Items().ConvertAll(item => item.Text("originalDate"));
}
