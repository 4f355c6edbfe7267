using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Consumers;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.ChildTeams;

/// <summary>Persons, partners and professionals who are in a child's team for one meeting (Must show: access from invitation to its end).</summary>
public sealed class InvitedMembersTests(TeamsFixture fixture)
{
    private static readonly DateTimeOffset Now = TeamsFixture.Now;
    private static readonly DateTimeOffset Ends = Now.AddDays(3);

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A0-13")]
    [Trait("covers", "L-22")]
    public async Task Access_lasts_from_the_invitation_to_the_end_of_the_meeting()
    {
        var (child, member) = await InvitedAsync();
        Assert.Equal(Requests.Day(HelsinkiTime.DayOf(Ends)), member.Text("to"));
        var grant = (await api.GrantsAsync(child.Id))[^1];
        Assert.Equal((GranteeKind.Subject, "sami", Now, Ends), (grant.GranteeKind, grant.Grantee, grant.From, grant.Until));
        await api.ReadAsync(Sami, $"{child.Path}/team");
        var joined = (await api.PublishedAsync<TeamMemberJoined>())[^1];
        Assert.Equal((member.Id(), HelsinkiTime.DayOf(Ends)), (joined.MemberId, joined.To!.Value));
    }

    [Fact]
    [Trait("covers", "A0-13")]
    public async Task Follows_a_move_to_an_earlier_and_to_a_later_time_once_per_message()
    {
        var (child, _) = await InvitedAsync();
        await MoveAsync(child, Now.AddDays(1));
        Assert.Equal(Now.AddDays(1), (await api.GrantsAsync(child.Id))[^1].Until);
        var message = Guid.CreateVersion7();
        await MoveAsync(child, Now.AddDays(9), message);
        await MoveAsync(child, Now.AddDays(9), message);
        var grants = (await api.GrantsAsync(child.Id)).Where(grant => grant.Grantee == "sami").ToList();
        Assert.Equal([(Now, (DateTimeOffset?)Now), (Now, Now.AddDays(9))], grants.Select(grant => (grant.From, grant.Until)));
        Assert.Equal(HelsinkiTime.DayOf(Now.AddDays(9)), (await api.PublishedAsync<TeamMemberLeft>())[^1].On);
        await api.ReadAsync(Sami, child.Path);
    }

    [Fact]
    [Trait("covers", "A0-13")]
    public async Task A_cancelled_meeting_ends_access_with_the_next_call_and_one_that_comes_back_gives_it_again()
    {
        var (child, _) = await InvitedAsync();
        await api.ReadAsync(Sami, child.Path);
        await fixture.Service.DeliverAsync<MeetingCancelled, WhenMeetingCancelled>(new(api.Tenant, null, Meeting, 2, Now));
        await api.GetAsync(Sami, child.Path).MissingAsync();
        var revoked = (await api.PublishedAsync<AccessRevoked>())[^1];
        Assert.Equal(((await api.GrantsAsync(child.Id))[^1].Id, Now), (revoked.GrantId, revoked.At));
        await api.PostAsync(api.Worker, $"{child.Path}/team/members", Invitation(await api.ProfessionalAsync())).RefusesFieldAsync("meetingId", "unknown_meeting");
        await MoveAsync(child, Ends);
        await api.ReadAsync(Sami, child.Path);
    }

    [Fact]
    [Trait("covers", "A0-13")]
    public async Task The_end_of_the_meeting_ends_access_with_the_next_call()
    {
        var (child, member) = await InvitedAsync();
        await fixture.Service.DeliverAsync<MeetingHeld, WhenMeetingHeld>(
            new(api.Tenant, null, Meeting, child.TeamId, MeetingKind.Network, [child.Id], Now, 2, Now));
        await api.GetAsync(Sami, child.Path).MissingAsync();
        await fixture.Service.DeliverAsync<MeetingHeld, WhenMeetingHeld>(
            new(api.Tenant, null, Meeting, child.TeamId, MeetingKind.Network, [child.Id], Ends.AddDays(4), 3, Now));
        await api.GetAsync(Sami, child.Path).MissingAsync();
        await api.PostAsync(api.Worker, $"{child.Path}/team/members", Invitation(await api.ProfessionalAsync())).RefusesAsync("meeting_is_over");
        Assert.Contains((await api.ReadAsync(api.Worker, $"{child.Path}/team")).Items("members"), shown => shown.Id() == member.Id());
    }

    [Fact]
    [Trait("covers", "A0-13")]
    public async Task A_person_and_a_partner_are_members_with_names_reasons_and_access_of_their_own()
    {
        var (child, _) = await InvitedAsync();
        var person = Guid.NewGuid();
        await api.PutAsync(api.Worker, $"{child.Path}/network", Requests.Network([Requests.Person("Helvi").With("ref", person)]), null);
        var etag = (await api.GetAsync(api.Worker, $"{child.Path}/network")).Headers.ETag?.Tag;
        using (var put = await api.PutAsync(api.Worker, $"{child.Path}/network", Requests.Network([Requests.Person("Helvi").With("ref", person)]), etag))
        {
            await put.BodyAsync(System.Net.HttpStatusCode.OK);
        }

        var school = (await api.CreateAsync(api.Lead, "/organisations", Requests.Organisation().With("tokenOrganisation", "demokoulu"))).Id();
        var path = $"{child.Path}/team/members";
        await api.PostAsync(api.Worker, path, Invitation(null).With("role", "coordinator").With("personId", person)).RefusesAsync("role_not_for_person");
        await api.CreateAsync(api.Worker, path, Invitation(null).With("role", "closeOne").With("personId", person));
        await api.CreateAsync(api.Worker, path, Invitation(null).With("role", "partner").With("organisationId", school));
        await api.PostAsync(api.Worker, path, Invitation(null).With("role", "partner").With("organisationId", school)).RefusesAsync("member_already_in_team");

        var members = (await api.ReadAsync(api.Worker, $"{child.Path}/team")).Items("members");
        Assert.Equal(("Helvi", null), (members[^2].Text("givenName"), members[^2].Text("organisationName")));
        Assert.Equal(("Demokoulu", null), (members[^1].Text("organisationName"), members[^1].Text("givenName")));
        // Of who is there from the first day the role says why.
        Assert.All(members, member => Assert.Equal(member.Text("role") is "responsibleSocialWorker", member.Text("whyPresent") is null));
        await api.ReadAsync(api.Someone(Role.Family) with { Person = person }, $"{child.Path}/team");
        var grants = await api.GrantsAsync(child.Id);
        Assert.Equal([(GranteeKind.Person, person.ToString()), (GranteeKind.Organisation, "demokoulu")], grants.TakeLast(2).Select(grant => (grant.GranteeKind, grant.Grantee)));

        await fixture.Service.DeliverAsync<MeetingCancelled, WhenMeetingCancelled>(new(api.Tenant, null, Meeting, 2, Now));
        await api.GetAsync(api.Someone(Role.Family) with { Person = person }, $"{child.Path}/team").MissingAsync();
        Assert.All((await api.GrantsAsync(child.Id)).TakeLast(2), grant => Assert.Equal(Now, grant.Until));
    }

    [Fact]
    [Trait("covers", "A0-13")]
    [Trait("covers", "A2-27")]
    public async Task The_successor_of_one_who_leaves_work_is_there_for_the_same_meeting_to_its_end()
    {
        var (child, member) = await InvitedAsync();
        var leaving = new JsonObject
        {
            ["lastDay"] = Requests.Day(TeamsFixture.Today),
            ["successorId"] = await api.ProfessionalAsync("tiina"),
        };
        using var left = await api.PostAsync(api.Lead, $"/professionals/{member.GetProperty("professionalId").GetGuid()}/leaving", leaving);
        await left.BodyAsync(System.Net.HttpStatusCode.OK);
        Assert.Equal(Ends, (await api.GrantsAsync(child.Id)).Single(grant => grant.Grantee == "tiina").Until);
        await MoveAsync(child, Now.AddDays(2));
        Assert.Equal(Now.AddDays(2), (await api.GrantsAsync(child.Id)).Single(grant => grant.Grantee == "tiina").Until);
    }

    [Fact]
    public async Task Refuses_what_does_not_exist_and_what_is_said_twice()
    {
        var (child, _) = await InvitedAsync();
        var path = $"{child.Path}/team/members";
        var professional = await api.ProfessionalAsync();
        await api.PostAsync(api.Worker, path, Invitation(professional).With("to", Requests.Day(TeamsFixture.Today))).RefusesFieldAsync("to", "to_follows_meeting");
        await api.PostAsync(api.Worker, path, Invitation(professional).With("personId", Guid.NewGuid())).RefusesFieldAsync("professionalId", "one_of_three");
        await api.PostAsync(api.Worker, path, Invitation(null)).RefusesFieldAsync("professionalId", "one_of_three");
        await api.PostAsync(api.Worker, path, Invitation(null).With("personId", Guid.NewGuid())).RefusesFieldAsync("personId", "unknown_person");
        await api.PostAsync(api.Worker, path, Invitation(null).With("organisationId", Guid.NewGuid())).RefusesFieldAsync("organisationId", "unknown_organisation");
        var other = await new TeamsApi(fixture).ClientAsync();
        await ScheduleAsync(other.Id, other.TeamId, Guid.NewGuid());
        await api.PostAsync(api.Worker, path, Invitation(professional).With("meetingId", Guid.NewGuid())).RefusesFieldAsync("meetingId", "unknown_meeting");
        Assert.Equal(2, await api.InDatabaseAsync(db => db.ChildTeamMembers.CountAsync()));
    }

    private Guid Meeting { get; } = Guid.CreateVersion7();

    private TestCaller Sami => new("sami", [Role.Professional], [api.Tenant]);

    private JsonObject Invitation(Guid? professionalId)
    {
        var request = Requests.Member(professionalId ?? Guid.Empty, "professional", TeamsFixture.Today).With("meetingId", Meeting);
        return professionalId is null ? request.With("professionalId", null) : request;
    }

    private async Task<(ClientChild Child, System.Text.Json.JsonElement Member)> InvitedAsync()
    {
        var child = await api.ClientAsync();
        await ScheduleAsync(child.Id, child.TeamId, Meeting);
        var member = await api.CreateAsync(api.Worker, $"{child.Path}/team/members", Invitation(await api.ProfessionalAsync("sami")));
        return (child, member);
    }

    private Task ScheduleAsync(Guid childId, Guid teamId, Guid meetingId) => fixture.Service.DeliverAsync<MeetingScheduled, WhenMeetingScheduled>(
        new(api.Tenant, null, teamId, childId, MeetingKind.Network, new(meetingId, Ends.AddHours(-2), Ends, 1), Now));

    private Task MoveAsync(ClientChild child, DateTimeOffset endsAt, Guid? message = null) => fixture.Service.DeliverAsync<MeetingMoved, WhenMeetingMoved>(
        new(api.Tenant, null, child.TeamId, child.Id, MeetingKind.Network, new(Meeting, endsAt.AddHours(-2), endsAt, 2), Now), message);
}
