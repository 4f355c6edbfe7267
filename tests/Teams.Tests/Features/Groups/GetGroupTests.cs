using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Groups;

public sealed class GetGroupTests(TeamsFixture fixture)
{
    private readonly GroupsApi group = new(fixture);

    [Fact]
    public async Task Shows_who_is_in_it_on_a_day_and_nothing_to_another_area()
    {
        await group.FormAsync();
        await group.JoinAsync(GroupsApi.Member(await group.Api.ProfessionalAsync(), from: TeamsFixture.Today.AddDays(5)));
        Assert.Empty((await group.Api.ReadAsync(group.Api.Worker, group.Path)).Items("members"));
        Assert.Single((await group.Api.ReadAsync(group.Api.Worker, $"{group.Path}?on={Requests.Day(TeamsFixture.Today.AddDays(5))}")).Items("members"));
        await group.Api.GetAsync(new TeamsApi(fixture).Lead, group.Path).MissingAsync();
        await group.Api.GetAsync(group.Api.Someone(Role.Family), group.Path).ProblemAsync(System.Net.HttpStatusCode.Forbidden, "forbidden");
    }
}
