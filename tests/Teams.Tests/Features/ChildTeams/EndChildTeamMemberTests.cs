using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.ChildTeams;

public sealed class EndChildTeamMemberTests(TeamsFixture fixture)
{
    private static readonly DateOnly Today = TeamsFixture.Today;

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A0-13")]
    public async Task Access_ends_with_the_last_day_and_the_history_stays()
    {
        var (child, memberId) = await WithMemberAsync();
        await EndAsync(child, memberId, Today.AddDays(1));

        var row = await api.InDatabaseAsync(db => db.ChildTeamMembers.SingleAsync(member => member.Id == memberId));
        Assert.Equal((Today.AddDays(1), "The sessions are over"), (row.To, row.EndReason));
        var left = Assert.Single(await api.PublishedAsync<TeamMemberLeft>());
        Assert.Equal((child.TeamId, memberId, Today.AddDays(1)), (left.TeamId, left.MemberId, left.On));
        var until = HelsinkiTime.ToInstant(Today.AddDays(2), TimeOnly.MinValue);
        Assert.Equal((row.GrantId, until), (await api.PublishedAsync<AccessRevoked>()).Select(told => ((Guid?)told.GrantId, told.At)).Last());
        Assert.Equal(until, (await api.GrantsAsync(child.Id))[^1].Until);
        await api.ReadAsync(Sami, child.Path);
        Assert.Equal("manageChildTeam", (await api.AccessLogAsync())[^2].Action);
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_last_day_that_is_over_ends_access_at_once()
    {
        var (child, memberId) = await WithMemberAsync();
        await api.ReadAsync(Sami, child.Path);
        await EndAsync(child, memberId, Today.AddDays(-1));
        await api.GetAsync(Sami, child.Path).MissingAsync();
    }

    [Fact]
    [Trait("covers", "L-07")]
    public async Task Refuses_to_leave_the_child_without_a_responsible_worker()
    {
        var child = await api.ClientAsync();
        var responsible = (await api.ReadAsync(api.Worker, $"{child.Path}/team")).Items("members")[0].Id();
        await api.PostAsync(api.Worker, Path(child, responsible), Requests.Ending(Today)).RefusesAsync("responsible_worker_needs_successor");
    }

    [Fact]
    public async Task Refuses_an_end_before_the_start_and_a_second_end()
    {
        var (child, memberId) = await WithMemberAsync();
        await api.PostAsync(api.Worker, Path(child, memberId), Requests.Ending(Requests.OpenedOn)).RefusesAsync("member_ends_before_start");
        await EndAsync(child, memberId, Today);
        await api.PostAsync(api.Worker, Path(child, memberId), Requests.Ending(Today)).RefusesAsync("member_already_ended");
        Assert.Single(await api.PublishedAsync<TeamMemberLeft>());
    }

    [Fact]
    public async Task Refuses_another_childs_member()
    {
        var (_, memberId) = await WithMemberAsync();
        var other = await api.ChildAsync();
        await api.PostAsync(api.Lead, $"/children/{other}/team/members/{memberId}/end", Requests.Ending(Today)).MissingAsync();
    }

    [Fact]
    public async Task Refuses_malformed_bodies_and_everyone_without_a_ground()
    {
        var (child, memberId) = await WithMemberAsync();
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, Path(child, memberId), Requests.Ending(Today));
        await api.PostAsync(api.Worker, Path(child, memberId), Requests.Ending(Today).With("reason", "")).RefusesFieldAsync("reason", "not_empty");
        await EveryWrite.RefusesOtherRolesAsync(api, Path(child, memberId), Requests.Ending(Today), aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, Path(child, memberId), Requests.Ending(Today)).MissingAsync();
    }

    [Fact]
    public async Task Happens_once_per_key()
    {
        var (child, memberId) = await WithMemberAsync();
        await EveryWrite.HappensOncePerKeyAsync(api, api.Worker, Path(child, memberId), Requests.Ending(Today), "reason", "Another");
        Assert.Single(await api.PublishedAsync<TeamMemberLeft>());
    }

    private TestCaller Sami => new("sami", [Role.Professional], [api.Tenant]);

    private static string Path(ClientChild child, Guid memberId) => $"{child.Path}/team/members/{memberId}/end";

    private async Task<(ClientChild Child, Guid MemberId)> WithMemberAsync()
    {
        var child = await api.ClientAsync();
        var sami = await api.ProfessionalAsync("sami", "familyTherapist");
        var joined = await api.CreateAsync(api.Worker, $"{child.Path}/team/members", Requests.Member(sami, "familyTherapist", Today.AddDays(-3)));
        return (child, joined.Id());
    }

    private async Task EndAsync(ClientChild child, Guid memberId, DateOnly on)
    {
        using var answer = await api.PostAsync(api.Worker, Path(child, memberId), Requests.Ending(on));
        await answer.BodyAsync(System.Net.HttpStatusCode.OK);
    }
}
