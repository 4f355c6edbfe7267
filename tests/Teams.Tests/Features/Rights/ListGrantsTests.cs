using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

public sealed class ListGrantsTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-22")]
    public async Task Says_who_may_see_the_child_why_how_long_and_who_gave_it_also_on_a_day()
    {
        var api = new TeamsApi(fixture);
        var child = await api.ClientAsync();
        var helper = api.Someone(Role.Professional);
        var member = await api.CreateAsync(api.Worker, $"{child.Path}/team/members", Requests.Member(await api.ProfessionalAsync(helper.Subject), "familyWorker", TeamsFixture.Today));
        using (var ended = await api.PostAsync(api.Worker, $"{child.Path}/team/members/{member.Id()}/end", Requests.Ending(TeamsFixture.Today)))
        {
            await ended.BodyAsync(HttpStatusCode.OK);
        }

        var now = (await api.ReadAsync(api.Worker, $"{child.Path}/grants")).Items();
        Assert.Equal(["teamRole:responsibleSocialWorker", "teamRole:familyWorker"], now.Select(grant => grant.Text("ground")));
        Assert.All(now, grant => Assert.Equal(("Kaisa Mallila", "subject", $"Testi {api.Worker.Subject}"), (grant.Text("name"), grant.Text("kind"), grant.Text("givenBy"))));
        var today = (await api.ReadAsync(api.Lead, $"{child.Path}/grants?on={Requests.Day(TeamsFixture.Today)}")).Items();
        Assert.Equal(2, today.Count);
        Assert.Empty((await api.ReadAsync(api.Lead, $"{child.Path}/grants?on=2020-01-01")).Items());
        Assert.Equal(3, (await api.ReadAsync(api.Lead, $"{child.Path}/export")).GetProperty("content").GetProperty("whoMaySee").GetArrayLength());
    }

    [Fact]
    public async Task Is_paged_logged_and_closed_to_others()
    {
        var api = new TeamsApi(fixture);
        var child = await api.ClientAsync(await api.SocialWorkerAsync("pair-" + Guid.NewGuid()));
        var first = await api.ReadAsync(api.Worker, $"{child.Path}/grants?limit=1");
        Assert.Single((await api.ReadAsync(api.Worker, $"{child.Path}/grants?limit=1&cursor={first.Text("next")}")).Items());
        Assert.Contains(await api.AccessLogAsync(), line => line is { Action: "readRights", Allowed: true } && line.ChildId == child.Id);
        await api.GetAsync(api.Someone(Role.Professional), $"{child.Path}/grants").MissingAsync();
        await api.GetAsync(new TeamsApi(fixture).Lead, $"{child.Path}/grants").MissingAsync();
        await api.GetAsync(api.Lead, $"{child.Path}/grants?on=soon").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
