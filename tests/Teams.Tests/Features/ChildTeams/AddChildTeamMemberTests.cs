using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.ChildTeams;

public sealed class AddChildTeamMemberTests(TeamsFixture fixture)
{
    private static readonly DateOnly Today = TeamsFixture.Today;

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A0-13")]
    [Trait("covers", "L-22")]
    public async Task Someone_joins_for_a_time_and_sees_the_child_for_that_time()
    {
        var child = await api.ClientAsync();
        var sami = await api.ProfessionalAsync("sami", "familyTherapist");
        var joined = await api.CreateAsync(api.Worker, Path(child), Requests.Member(sami, "familyTherapist", Today.AddDays(-2), Today.AddDays(7)));

        var row = await api.InDatabaseAsync(db => db.ChildTeamMembers.SingleAsync(member => member.ProfessionalId == sami));
        var told = (await api.PublishedAsync<TeamMemberJoined>())[^1];
        Assert.Equal((joined.Id(), child.TeamId, sami, TeamRole.FamilyTherapist), (told.MemberId, told.TeamId, told.ProfessionalId, told.Role));
        Assert.Equal((MembershipKind.Changing, row.From, row.To), (told.Kind, told.From, told.To));
        var grant = (await api.GrantsAsync(child.Id))[^1];
        Assert.Equal((row.GrantId, "sami", "teamRole:familyTherapist"), (grant.Id, grant.Grantee, grant.Ground));
        Assert.Equal((TeamsFixture.Now, HelsinkiTime.ToInstant(Today.AddDays(8), TimeOnly.MinValue)), (grant.From, grant.Until));
        await api.ReadAsync(new TestCaller("sami", [Role.Professional], [api.Tenant]), child.Path);
        var line = (await api.AccessLogAsync()).Last(entry => entry.Action == "manageChildTeam");
        Assert.Equal((child.Id, api.Worker.Subject, true), (line.ChildId, line.Subject, line.Allowed));
    }

    [Fact]
    public async Task A_coming_member_does_not_see_the_child_yet_and_a_past_one_no_more()
    {
        var child = await api.ClientAsync();
        await api.CreateAsync(api.Worker, Path(child), Requests.Member(await api.ProfessionalAsync("later"), "familyWorker", Today.AddDays(1)));
        await api.CreateAsync(api.Worker, Path(child), Requests.Member(await api.ProfessionalAsync("past"), "familyWorker", Today.AddDays(-9), Today.AddDays(-1)));
        foreach (var subject in (string[])["later", "past"])
        {
            await api.GetAsync(new TestCaller(subject, [Role.Professional], [api.Tenant]), child.Path).MissingAsync();
        }

        Assert.DoesNotContain(await api.GrantsAsync(child.Id), grant => grant.Grantee == "past");
    }

    [Fact]
    [Trait("covers", "R-01")]
    public async Task A_new_responsible_worker_takes_over_from_the_present_one()
    {
        var child = await api.ClientAsync();
        var day = Today.AddDays(2);
        var joined = await api.CreateAsync(api.Worker, Path(child), Requests.Member(await api.SocialWorkerAsync("ritva"), "responsibleSocialWorker", day));

        var left = Assert.Single(await api.PublishedAsync<TeamMemberLeft>());
        Assert.Equal((joined.GetProperty("replacedMemberId").GetGuid(), day.AddDays(-1)), (left.MemberId, left.On));
        var start = HelsinkiTime.ToInstant(day, TimeOnly.MinValue);
        Assert.Equal(start, (await api.PublishedAsync<AccessRevoked>())[^1].At);
        var grants = await api.GrantsAsync(child.Id);
        Assert.Equal((api.Worker.Subject, start), (grants[^2].Grantee, grants[^2].Until));
        Assert.Equal(("ritva", start), (grants[^1].Grantee, grants[^1].From));
        await api.ReadAsync(api.Worker, child.Path);
    }

    [Fact]
    [Trait("covers", "R-01")]
    public async Task Two_who_take_over_at_the_same_time_are_one_too_many()
    {
        var child = await api.ClientAsync();
        Guid[] successors = [await api.SocialWorkerAsync(), await api.SocialWorkerAsync(), await api.SocialWorkerAsync()];
        var answers = await Task.WhenAll(successors.Select(id => api.PostAsync(api.Lead, Path(child), Requests.Member(id, "responsibleSocialWorker", Today))));
        Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.Created));
        Assert.All(answers, answer => Assert.True(
            answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed, $"{answer.StatusCode}"));
        var team = await api.ReadAsync(api.Lead, $"{child.Path}/team");
        Assert.Single(team.Items("members"), member => member.Text("role") == "responsibleSocialWorker");
    }

    [Theory]
    [Trait("covers", "R-01")]
    [InlineData("responsibleSocialWorker", "responsible_worker_overlaps")]
    [InlineData("workPair", "work_pair_overlaps")]
    [InlineData("familyWorker", "member_already_in_team")]
    public async Task The_database_holds_the_rules_of_time_by_itself(string role, string code)
    {
        var child = await api.ClientAsync(await api.ProfessionalAsync());
        var other = role == "familyWorker" ? child.ResponsibleId : await api.ProfessionalAsync();
        var fault = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => api.InDatabaseAsync(db => db.Database.ExecuteSqlAsync(
            $"""
            insert into child_team_members (id, tenant, team_id, professional_id, role, kind, "from")
            values ({Guid.NewGuid()}, {api.Tenant}, {child.TeamId}, {other}, {role}, 'permanent', {Today})
            """)));
        Assert.Equal($"rule_{code}", fault.ConstraintName);
    }

    [Fact]
    [Trait("covers", "L-07")]
    public async Task Refuses_what_the_rules_refuse()
    {
        var child = await api.ClientAsync(await api.ProfessionalAsync());
        var other = await api.ProfessionalAsync();
        await Refuses("member_ends_before_start", Requests.Member(other, "familyWorker", Today, Today.AddDays(-1)));
        await Refuses("member_outside_relationship", Requests.Member(other, "familyWorker", Requests.OpenedOn.AddDays(-1)));
        await Refuses("membership_kind_does_not_fit_role", Requests.Member(other, "familyWorker", Today).With("kind", "permanent"));
        await Refuses("responsible_worker_not_social_worker", Requests.Member(other, "responsibleSocialWorker", Today));
        await Refuses("family_therapist_not_qualified", Requests.Member(other, "familyTherapist", Today));
        await Refuses("role_not_for_professional", Requests.Member(other, "closeOne", Today));
        await Refuses("work_pair_overlaps", Requests.Member(other, "workPair", Today));
        await Refuses("member_already_in_team", Requests.Member(child.ResponsibleId, "familyWorker", Today));
        await Refuses("responsible_worker_overlaps", Requests.Member(await api.SocialWorkerAsync(), "responsibleSocialWorker", Requests.OpenedOn));
        await Refuses("responsible_worker_needs_successor", Requests.Member(await api.SocialWorkerAsync(), "responsibleSocialWorker", Today, Today));
        Assert.Equal(2, await api.InDatabaseAsync(db => db.ChildTeamMembers.CountAsync()));
        Assert.Equal(2, (await api.PublishedAsync<TeamMemberJoined>()).Count);

        Task Refuses(string code, System.Text.Json.Nodes.JsonObject request) => api.PostAsync(api.Worker, Path(child), request).RefusesAsync(code);
    }

    [Fact]
    public async Task Refuses_wrong_fields_malformed_bodies_and_everyone_without_a_ground()
    {
        var child = await api.ClientAsync();
        var request = Requests.Member(await api.ProfessionalAsync(), "familyWorker", Today);
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, Path(child), request);
        await EveryWrite.RefusesOtherRolesAsync(api, Path(child), request, aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, Path(child), request).MissingAsync();
        await api.PostAsync(api.Worker, Path(child), request.With("whyPresent", " ")).RefusesFieldAsync("whyPresent", "not_empty");
        await api.PostAsync(api.Worker, Path(child), Requests.Member(Guid.NewGuid(), "familyWorker", Today))
            .RefusesFieldAsync("professionalId", "unknown_professional");
    }

    [Fact]
    public async Task Happens_once_per_key()
    {
        var child = await api.ClientAsync();
        await EveryWrite.HappensOncePerKeyAsync(
            api, api.Worker, Path(child), Requests.Member(await api.ProfessionalAsync(), "familyWorker", Today), "whyPresent", "Another");
        Assert.Equal(2, await api.InDatabaseAsync(db => db.ChildTeamMembers.CountAsync()));
    }

    private static string Path(ClientChild child) => $"{child.Path}/team/members";
}
