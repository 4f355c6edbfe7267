using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Features.Overviews;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.Overviews;

public sealed class ListChildOverviewsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "R-01")]
    public async Task Shows_team_responsible_worker_own_role_and_what_is_due_first()
    {
        var child = await api.ClientAsync();
        await api.CreateAsync(api.Worker, $"{child.Path}/notifications", Requests.Notification(TeamsFixture.Today));
        await api.CreateAsync(api.Worker, $"{child.Path}/notifications", Requests.Notification(TeamsFixture.Today.AddDays(-120)));

        var row = Assert.Single((await api.ReadAsync(api.Worker, "/children/overview")).Items());

        Assert.Equal((child.Id, child.TeamId, child.ResponsibleId), (row.Id(), row.GetProperty("teamId").GetGuid(), row.GetProperty("responsible").Id()));
        Assert.Equal((Requests.Day(Requests.OpenedOn), "childProtection"), (row.Text("clientSince"), row.Text("serviceLine")));
        Assert.Equal("responsibleSocialWorker", Assert.Single(row.Items("yourRoles")).GetString());
        Assert.Equal(("startOrDecide", "True"), (row.GetProperty("nextDuty").Text("duty"), row.GetProperty("nextDuty").GetProperty("overdue").ToString()));
        Assert.Contains(await api.AccessLogAsync(), line => line.Object == "GET /api/teams/children/overview" && line.ChildId == child.Id);
    }

    [Fact]
    public async Task A_child_in_intake_has_neither_team_nor_worker()
    {
        await api.ChildAsync();
        var row = Assert.Single((await api.ReadAsync(api.Worker, "/children/overview")).Items());
        Assert.Equal((null, null, null, null), (row.Text("teamId"), row.Text("responsible"), row.Text("clientSince"), row.Text("nextDuty")));
    }

    [Fact]
    public async Task Narrows_to_a_worker_a_systemic_team_or_ones_own_and_pages()
    {
        var referrals = await new ReferralsApi(fixture).FormAsync();
        var own = referrals.Api;
        var (one, other) = (await own.SocialWorkerAsync(), await own.SocialWorkerAsync());
        var children = (await own.ClientsAsync(one, 3)).ConvertAll(child => child.Id);
        var elsewhere = (await own.ClientsAsync(other, 1))[0];
        await referrals.ReferAsync(children[1]);

        var first = await own.ReadAsync(own.Lead, $"/children/overview?responsibleId={one}&limit=2");
        var second = await own.ReadAsync(own.Lead, $"/children/overview?responsibleId={one}&limit=2&cursor={first.Text("next")}");
        Assert.Equal(children, first.Items().Concat(second.Items()).Select(Answers.Id));
        Assert.Equal([elsewhere.Id], await IdsAsync(own.Lead, $"?responsibleId={other}"));
        Assert.Equal([children[1]], await IdsAsync(own.Lead, $"?systemicTeamId={referrals.TeamId}"));
        Assert.Equal([children[1]], await IdsAsync(referrals.Sami, ""));
        Assert.Empty(await IdsAsync(own.Lead, "?mine=true"));
        Assert.Empty(await IdsAsync(own.Someone(Role.Professional), ""));

        async Task<Guid[]> IdsAsync(TestCaller caller, string query) =>
            [.. (await own.ReadAsync(caller, $"/children/overview{query}")).Items().Select(Answers.Id)];
    }

    [Fact]
    public async Task Is_not_for_everyone_and_starts_from_an_index()
    {
        foreach (var role in new[] { Role.Family, Role.Partner, Role.Admin, Role.Auditor, Role.Trainer })
        {
            await api.GetAsync(api.Someone(role), "/children/overview").ProblemAsync(System.Net.HttpStatusCode.Forbidden, "forbidden");
        }

        var plan = await api.InDatabaseAsync(db => db.PlanAsync(
            ListChildOverviews.Narrowed(db, db.Children, Guid.NewGuid(), null, TeamsFixture.Today).OrderBy(child => child.Id).Take(51)));
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
    }
}
