using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class OpenClientRelationshipTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "R-01")]
    [Trait("covers", "A0-12")]
    public async Task Forms_the_childs_team_at_once_and_tells_of_it_in_order()
    {
        var workPair = await api.ProfessionalAsync();
        var child = await api.ClientAsync(workPair);

        var team = await api.InDatabaseAsync(db => db.ChildTeams.Include(row => row.Members).SingleAsync());
        Assert.Equal((child.TeamId, child.Id, Requests.OpenedOn), (team.Id, team.ChildId, team.FormedOn));
        Assert.Equal(
            [(child.ResponsibleId, TeamRole.ResponsibleSocialWorker), (workPair, TeamRole.WorkPair)],
            team.Members.OrderBy(member => member.Id).Select(member => (member.ProfessionalId!.Value, member.Role)));

        Assert.Equal(child.Id, Assert.Single(await api.PublishedAsync<ClientRelationshipOpened>()).ChildId);
        var formed = Assert.Single(await api.PublishedAsync<TeamFormed>());
        Assert.Equal((child.TeamId, TeamKind.ChildFamily, child.Id), (formed.TeamId, formed.Kind, formed.ChildId));
        Assert.Equal(team.Members.Select(member => member.Id).Order(), (await api.PublishedAsync<TeamMemberJoined>()).Select(told => told.MemberId));
        var ofTeam = await api.InDatabaseAsync(db => db.OutboxMessages.Where(row => row.AggregateId == child.TeamId)
            .OrderBy(row => row.Sequence).Select(row => row.Type).ToListAsync());
        Assert.Equal([typeof(TeamFormed).FullName!, typeof(TeamMemberJoined).FullName!, typeof(TeamMemberJoined).FullName!], ofTeam);
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task The_teams_grants_take_the_place_of_the_registration()
    {
        var child = await api.ClientAsync(await api.ProfessionalAsync("otto"));
        var grants = await api.GrantsAsync(child.Id);
        Assert.Equal(
            [
                (Grounds.Registration, api.Worker.Subject, TeamsFixture.Now),
                ("teamRole:responsibleSocialWorker", api.Worker.Subject, null),
                ("teamRole:workPair", "otto", (DateTimeOffset?)null),
            ],
            grants.Select(grant => (grant.Ground, grant.Grantee, grant.Until)));
        Assert.Equal(grants[0].Id, Assert.Single(await api.PublishedAsync<AccessRevoked>()).GrantId);
        Assert.Equal(grants.Select(grant => grant.Id), (await api.PublishedAsync<AccessGranted>()).Select(told => told.GrantId));
        var line = (await api.AccessLogAsync())[^1];
        Assert.Equal((child.Id, "manageClientRelationship", true), (line.ChildId, line.Action, line.Allowed));
    }

    [Fact]
    public async Task A_relationship_that_opens_later_leaves_the_intake_its_access_until_then()
    {
        var childId = await api.ChildAsync();
        var day = TeamsFixture.Today.AddDays(3);
        await api.CreateAsync(
            api.Worker, $"/children/{childId}/client-relationship",
            Requests.Relationship(await api.SocialWorkerAsync("ritva")).With("openedOn", Requests.Day(day)));
        var start = HelsinkiTime.ToInstant(day, TimeOnly.MinValue);
        var grants = await api.GrantsAsync(childId);
        Assert.Equal(start, grants[0].Until);
        Assert.Equal(("ritva", start), (grants[1].Grantee, grants[1].From));
        await api.ReadAsync(api.Worker, $"/children/{childId}");
        await api.GetAsync(new TestCaller("ritva", [Role.Professional], [api.Tenant]), $"/children/{childId}").MissingAsync();
    }

    [Fact]
    [Trait("covers", "R-01")]
    public async Task Refuses_a_second_open_relationship_also_at_the_same_time()
    {
        var childId = await api.ChildAsync();
        var request = Requests.Relationship(await api.SocialWorkerAsync()).ToJsonString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            api.SendAsync(HttpMethod.Post, api.Lead, $"/children/{childId}/client-relationship", request)));
        Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.Created));
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
        Assert.Equal((1, 1), await api.InDatabaseAsync(async db => (await db.ChildTeams.CountAsync(), await db.ClientRelationships.CountAsync())));
        await api.SendAsync(HttpMethod.Post, api.Lead, $"/children/{childId}/client-relationship", request).RefusesAsync("client_relationship_already_open");
    }

    [Fact]
    [Trait("covers", "L-07")]
    public async Task Refuses_a_responsible_worker_who_is_not_a_social_worker()
    {
        var path = $"/children/{await api.ChildAsync()}/client-relationship";
        await api.PostAsync(api.Worker, path, Requests.Relationship(await api.ProfessionalAsync(null, "socialCounsellor")))
            .RefusesAsync("responsible_worker_not_social_worker");
        Assert.Equal(0, await api.InDatabaseAsync(db => db.ClientRelationships.CountAsync()));
    }

    [Fact]
    [Trait("covers", "R-01")]
    public async Task In_a_team_that_ends_no_second_line_begins()
    {
        var child = await api.ClientAsync();
        await api.CloseAsync(child, TeamsFixture.Today);
        var request = Requests.Relationship(child.ResponsibleId).With("serviceLine", "familySocialWork").With("openedOn", Requests.Day(TeamsFixture.Today));
        await api.PostAsync(api.Lead, $"{child.Path}/client-relationship", request).RefusesAsync("child_team_ends");
        await api.CreateAsync(api.Lead, $"{child.Path}/client-relationship", request.With("openedOn", Requests.Day(TeamsFixture.Today.AddDays(1))));
    }

    [Fact]
    [Trait("covers", "R-01")]
    [Trait("covers", "A4-01")]
    public async Task A_second_service_line_keeps_the_one_team()
    {
        var child = await api.ClientAsync();
        var path = $"{child.Path}/client-relationship";
        var request = Requests.Relationship(child.ResponsibleId).With("serviceLine", "familySocialWork");
        await api.PostAsync(api.Worker, path, Requests.Relationship(await api.SocialWorkerAsync()).With("serviceLine", "familySocialWork"))
            .RefusesAsync("child_has_team");
        await api.PostAsync(api.Worker, path, Requests.Relationship(child.ResponsibleId, await api.ProfessionalAsync()).With("serviceLine", "familySocialWork"))
            .RefusesAsync("child_has_team");
        var opened = await api.CreateAsync(api.Worker, path, request.Without("responsibleWorkerId").With("openedOn", Requests.Day(TeamsFixture.Today)));
        Assert.Equal(child.TeamId, opened.GetProperty("teamId").GetGuid());
        Assert.Single(await api.PublishedAsync<TeamFormed>());
        Assert.Equal(2, (await api.PublishedAsync<ClientRelationshipOpened>()).Count);
    }

    [Fact]
    [Trait("covers", "L-07")]
    public async Task Refuses_a_child_without_a_responsible_worker() => await api
        .PostAsync(api.Worker, $"/children/{await api.ChildAsync()}/client-relationship", Requests.Relationship(Guid.Empty).Without("responsibleWorkerId"))
        .RefusesFieldAsync("responsibleWorkerId", "responsible_worker_required");

    [Fact]
    [Trait("covers", "L-08")]
    public async Task The_own_worker_in_family_social_work_may_be_a_social_counsellor()
    {
        var counsellor = await api.ProfessionalAsync(null, "socialCounsellor");
        var request = Requests.Relationship(counsellor).With("serviceLine", "familySocialWork");
        await api.PostAsync(api.Worker, $"/children/{await api.ChildAsync()}/client-relationship", request.With("specialSupport", true))
            .RefusesAsync("responsible_worker_not_social_worker");
        await api.CreateAsync(api.Worker, $"/children/{await api.ChildAsync()}/client-relationship", request.With("specialSupport", false));
    }

    [Fact]
    public async Task Refuses_unknown_people_and_the_same_person_twice()
    {
        var path = $"/children/{await api.ChildAsync()}/client-relationship";
        var worker = await api.SocialWorkerAsync();
        var elsewhere = await new TeamsApi(fixture).SocialWorkerAsync();
        await api.PostAsync(api.Worker, path, Requests.Relationship(elsewhere)).RefusesFieldAsync("responsibleWorkerId", "unknown_professional");
        await api.PostAsync(api.Worker, path, Requests.Relationship(worker, elsewhere)).RefusesFieldAsync("workPairId", "unknown_professional");
        await api.PostAsync(api.Worker, path, Requests.Relationship(worker, worker)).RefusesFieldAsync("workPairId", "work_pair_is_responsible_worker");
        await api.PostAsync(api.Worker, path, Requests.Relationship(worker).With("openedOn", "1066-10-14")).RefusesFieldAsync("openedOn", "implausible_day");
    }

    [Fact]
    public async Task A_caller_of_two_tenants_writes_only_to_the_childs()
    {
        var elsewhere = new TeamsApi(fixture);
        var path = $"{TeamsApi.Root}/children/{await api.ChildAsync()}/client-relationship";
        var client = fixture.Service.Client(api.Lead with { Tenants = [api.Tenant, elsewhere.Tenant] });
        var body = Requests.Relationship(await api.SocialWorkerAsync()).ToJsonString();
        await SendAsync(null).ProblemAsync(HttpStatusCode.BadRequest, "tenant_required");
        await SendAsync(elsewhere.Tenant).MissingAsync();
        using var answer = await SendAsync(api.Tenant);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);

        async Task<HttpResponseMessage> SendAsync(string? tenant)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, null, "application/json") };
            if (tenant is not null)
            {
                request.Headers.Add("X-Tenant", tenant);
            }

            return await client.SendAsync(request);
        }
    }

    [Fact]
    public async Task Refuses_malformed_bodies_other_roles_and_other_tenants()
    {
        var path = $"/children/{await api.ChildAsync()}/client-relationship";
        var request = Requests.Relationship(await api.SocialWorkerAsync());
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, path, request);
        await EveryWrite.RefusesOtherRolesAsync(api, path, request, aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, request).MissingAsync();
    }

    [Fact]
    public async Task Happens_once_per_key()
    {
        var path = $"/children/{await api.ChildAsync()}/client-relationship";
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, path, Requests.Relationship(await api.SocialWorkerAsync()), "serviceLine", "familySocialWork");
        Assert.Single(await api.PublishedAsync<ClientRelationshipOpened>());
    }
}
