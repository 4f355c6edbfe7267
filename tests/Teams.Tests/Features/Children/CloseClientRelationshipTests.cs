using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class CloseClientRelationshipTests(TeamsFixture fixture)
{
    private static readonly DateOnly Today = TeamsFixture.Today;

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "R-01")]
    [Trait("covers", "L-22")]
    public async Task The_last_one_ends_the_team_its_memberships_and_their_access()
    {
        var child = await api.ClientAsync(await api.ProfessionalAsync("otto"));
        await api.CreateAsync(api.Worker, $"{child.Path}/team/members", Requests.Member(await api.ProfessionalAsync("eeva"), "familyWorker", Today.AddDays(5)));
        var on = Today.AddDays(1);
        using (var answer = await api.PostAsync(api.Worker, Path(child), Requests.Ending(on)))
        {
            var closed = await answer.BodyAsync(HttpStatusCode.OK);
            Assert.Equal((Requests.Day(on), true), (closed.Text("closedOn"), closed.GetProperty("teamDissolved").GetBoolean()));
        }

        Assert.Equal((child.RelationshipId, on), (await api.PublishedAsync<ClientRelationshipClosed>()).Select(told => (told.RelationshipId, told.ClosedOn)).Single());
        Assert.Equal((child.TeamId, on), (await api.PublishedAsync<TeamDissolved>()).Select(told => (told.TeamId, told.On)).Single());
        Assert.Equal([on, on, Today.AddDays(4)], (await api.PublishedAsync<TeamMemberLeft>()).Select(told => told.On).Order());
        var end = HelsinkiTime.ToInstant(on.AddDays(1), TimeOnly.MinValue);
        var grants = (await api.GrantsAsync(child.Id)).Where(grant => grant.Ground.StartsWith("teamRole", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, grants.Count);
        Assert.All(grants, grant => Assert.True(grant.Until <= end || grant.Until == grant.From, $"{grant.Ground}: {grant.Until}"));

        // Its last days are still there, and history stays.
        var team = await api.ReadAsync(api.Worker, $"{child.Path}/team");
        Assert.Equal(Requests.Day(on), team.Text("dissolvedOn"));
        Assert.Empty((await api.ReadAsync(api.Lead, $"{child.Path}/team?on={Requests.Day(Today.AddDays(6))}")).Items("members"));
    }

    [Fact]
    [Trait("covers", "L-23")]
    public async Task Says_how_long_the_documents_are_kept_so_that_child_and_family_can_be_told()
    {
        var worker = await api.SocialWorkerAsync();
        Assert.Equal(("afterDeath", null), await KeptAsync(await api.ClientOfAsync(worker, Requests.OpenedOn)));
        Assert.Equal(
            ("afterClosing", Requests.Day(Today.AddYears(30))), await KeptAsync(await api.ClientOfAsync(worker, Requests.OpenedOn, "familySocialWork")));

        async Task<(string?, string?)> KeptAsync(ClientChild child)
        {
            using var answer = await api.PostAsync(api.Lead, Path(child), Requests.Ending(Today));
            var closed = await answer.BodyAsync(HttpStatusCode.OK);
            return (closed.Text("documentsKept"), closed.Text("documentsDueOn"));
        }
    }

    [Fact]
    public async Task Access_is_gone_when_the_last_day_is_over()
    {
        var child = await api.ClientAsync();
        await api.CloseAsync(child, Today.AddDays(-1));
        await api.GetAsync(api.Worker, child.Path).MissingAsync();
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await api.ReadAsync(api.Lead, child.Path)).GetProperty("clientRelationship").ValueKind);
    }

    [Fact]
    [Trait("covers", "R-01")]
    public async Task The_team_stays_while_another_service_line_is_open()
    {
        var child = await api.ClientAsync();
        var second = (await api.CreateAsync(
            api.Worker, $"{child.Path}/client-relationship", Requests.Relationship(child.ResponsibleId).With("serviceLine", "familySocialWork"))).Id();
        await api.CloseAsync(child, Today);
        Assert.Empty(await api.PublishedAsync<TeamDissolved>());
        Assert.Single((await api.ReadAsync(api.Worker, $"{child.Path}/team?on={Requests.Day(Today.AddDays(9))}")).Items("members"));
        await api.CloseAsync(child with { RelationshipId = second }, Today.AddDays(-1));
        Assert.Equal(Today, Assert.Single(await api.PublishedAsync<TeamDissolved>()).On);
    }

    [Fact]
    [Trait("covers", "A0-12")]
    public async Task A_child_who_comes_back_gets_a_new_team_and_the_old_one_can_be_seen()
    {
        var child = await api.ClientAsync();
        await api.CloseAsync(child, Today.AddDays(-10));
        var path = $"{child.Path}/client-relationship";
        var successor = await api.SocialWorkerAsync();
        var request = Requests.Relationship(successor);
        await api.PostAsync(api.Lead, path, request.With("openedOn", Requests.Day(Today.AddDays(-10)))).RefusesAsync("client_relationship_already_open");
        var again = await api.CreateAsync(api.Lead, path, request.With("openedOn", Requests.Day(Today.AddDays(-2))));
        Assert.NotEqual(child.TeamId, again.GetProperty("teamId").GetGuid());
        Assert.Equal([child.ResponsibleId, null, successor], [await OnAsync(-11), await OnAsync(-5), await OnAsync(0)]);

        async Task<Guid?> OnAsync(int days) => (await api.ReadAsync(api.Lead, $"{child.Path}/team?on={Requests.Day(Today.AddDays(days))}"))
            .Items("members").Select(member => (Guid?)member.GetProperty("professionalId").GetGuid()).SingleOrDefault();
    }

    [Fact]
    public async Task Refuses_an_end_before_the_start_a_second_end_and_what_is_not_there()
    {
        var child = await api.ClientAsync();
        await api.PostAsync(api.Worker, Path(child), Requests.Ending(Requests.OpenedOn.AddDays(-1))).RefusesAsync("relationship_ends_before_start");
        await api.PostAsync(api.Worker, Path(child), Requests.Ending(new(1800, 1, 1))).RefusesFieldAsync("on", "implausible_day");
        await api.PostAsync(api.Worker, Path(child with { RelationshipId = Guid.NewGuid() }), Requests.Ending(Today)).MissingAsync();
        Assert.Equal(1, await api.InDatabaseAsync(db => db.ClientRelationships.CountAsync(row => row.ClosedOn == null)));
        await api.CloseAsync(child, Today);
        await api.PostAsync(api.Worker, Path(child), Requests.Ending(Today)).RefusesAsync("client_relationship_already_closed");
    }

    [Fact]
    public async Task Refuses_malformed_bodies_and_everyone_without_a_ground()
    {
        var child = await api.ClientAsync();
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, Path(child), Requests.Ending(Today));
        await EveryWrite.RefusesOtherRolesAsync(api, Path(child), Requests.Ending(Today), aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, Path(child), Requests.Ending(Today)).MissingAsync();
    }

    [Fact]
    public async Task Happens_once_per_key()
    {
        await EveryWrite.HappensOncePerKeyAsync(api, api.Worker, Path(await api.ClientAsync()), Requests.Ending(Today), "reason", "Another");
        Assert.Single(await api.PublishedAsync<ClientRelationshipClosed>());
    }

    private static string Path(ClientChild child) => $"{child.Path}/client-relationships/{child.RelationshipId}/close";
}
