using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Caseloads;

public sealed class GetCaseloadTests(TeamsFixture fixture)
{
    private static readonly DateOnly Today = TeamsFixture.Today;

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-01")]
    [Trait("covers", "A0-09")]
    [Trait("covers", "A2-27")]
    public async Task With_31_children_a_worker_is_over_the_limit_of_today_and_under_that_of_2023()
    {
        var (worker, other) = (await api.SocialWorkerAsync(), await api.SocialWorkerAsync());
        await api.ClientsAsync(other, 2);
        var children = await api.ClientsAsync(worker, 30, new DateOnly(2023, 1, 2));
        Assert.Empty(await api.PublishedAsync<CaseloadExceeded>());
        children.Add(await api.ClientOfAsync(worker, new DateOnly(2023, 1, 2)));

        Assert.Equal((31, 30, true), await CaseloadAsync(worker, null));
        Assert.Equal((31, 30, true), await CaseloadAsync(worker, new DateOnly(2024, 1, 1)));
        Assert.Equal((31, 35, false), await CaseloadAsync(worker, new DateOnly(2023, 12, 31)));
        Assert.Equal((0, 35, false), await CaseloadAsync(worker, new DateOnly(2023, 1, 1)));
        var exceeded = Assert.Single(await api.PublishedAsync<CaseloadExceeded>());
        Assert.Equal((worker, 31, 30, Today), (exceeded.ProfessionalId, exceeded.Children, exceeded.Limit, exceeded.On));
        var first = (await api.ReadAsync(api.Lead, "/caseloads")).Items()[0];
        Assert.Equal((worker, 31, true), (first.GetProperty("professionalId").GetGuid(), first.GetProperty("children").GetInt32(), first.GetProperty("over").GetBoolean()));

        // One more is no second alert; solved is when the last one too many has gone, and then it can happen again.
        children.Add(await api.ClientOfAsync(worker, Today));
        Assert.Single(await api.PublishedAsync<CaseloadExceeded>());
        await HandOverAsync(children[0], other, Today);
        Assert.Empty(await api.PublishedAsync<CaseloadRestored>());
        await api.CloseAsync(children[1], Today.AddDays(-1));
        var restored = Assert.Single(await api.PublishedAsync<CaseloadRestored>());
        Assert.Equal((worker, 30, 30), (restored.ProfessionalId, restored.Children, restored.Limit));
        await api.ClientOfAsync(worker, Today);
        Assert.Equal(2, (await api.PublishedAsync<CaseloadExceeded>()).Count);
    }

    [Fact]
    [Trait("covers", "L-01")]
    public async Task Two_relationships_opened_at_the_same_moment_pass_the_limit_once()
    {
        var worker = await api.SocialWorkerAsync();
        await api.ClientsAsync(worker, 28);
        var children = new List<Guid>();
        for (var index = 0; index < 6; index++)
        {
            children.Add(await api.ChildAsync());
        }

        var answers = await Task.WhenAll(children.Select(id => api.PostAsync(api.Lead, $"/children/{id}/client-relationship", Requests.Relationship(worker))));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Equal(31, Assert.Single(await api.PublishedAsync<CaseloadExceeded>()).Children);
        Assert.Equal((34, 30, true), await CaseloadAsync(worker, null));
        var kept = (await api.ReadAsync(api.Lead, "/caseloads")).Items().Single();
        Assert.Equal(34, kept.GetProperty("children").GetInt32());
    }

    [Fact]
    [Trait("covers", "L-01")]
    public async Task Counts_each_child_in_child_protection_once_and_no_family_social_work()
    {
        var worker = await api.SocialWorkerAsync();
        await api.ClientOfAsync(worker, Today, "familySocialWork");
        Assert.Equal((0, 30, false), await CaseloadAsync(worker, null));
        var child = await api.ClientOfAsync(worker, Today);
        await api.CreateAsync(
            api.Lead, $"{child.Path}/client-relationship", Requests.Relationship(worker).With("serviceLine", "familySocialWork").With("openedOn", Requests.Day(Today)));
        Assert.Equal((1, 30, false), await CaseloadAsync(worker, null));
        var before2022 = await api.ReadAsync(api.Worker, $"/professionals/{worker}/caseload?on=2021-12-31");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, before2022.GetProperty("limit").ValueKind);
    }

    [Fact]
    public async Task Is_not_shown_to_others_nor_for_what_is_not_there()
    {
        var worker = await api.SocialWorkerAsync();
        await api.GetAsync(api.Lead, $"/professionals/{Guid.NewGuid()}/caseload").MissingAsync();
        await api.GetAsync(new TeamsApi(fixture).Lead, $"/professionals/{worker}/caseload").MissingAsync();
        await api.GetAsync(api.Someone(Role.Family), $"/professionals/{worker}/caseload").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        await api.GetAsync(api.Lead, $"/professionals/{worker}/caseload?on=1.1.2024").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }

    private async Task HandOverAsync(ClientChild child, Guid successor, DateOnly from) =>
        await api.CreateAsync(api.Lead, $"{child.Path}/team/members", Requests.Member(successor, "responsibleSocialWorker", from));

    private async Task<(int Children, int Limit, bool Over)> CaseloadAsync(Guid worker, DateOnly? on)
    {
        var shown = await api.ReadAsync(api.Lead, $"/professionals/{worker}/caseload" + (on is { } day ? $"?on={Requests.Day(day)}" : ""));
        return (shown.GetProperty("children").GetInt32(), shown.GetProperty("limit").GetInt32(), shown.GetProperty("over").GetBoolean());
    }
}
